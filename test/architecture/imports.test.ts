import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findCycle } from './cycles.ts';
import { importsOf, resolveImport } from './imports.ts';
import { impurities } from './purity.ts';
import { importProblems, mustBePure } from './rooms.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));

describe('src', () => {
  test('is read', () => {
    expect(files).toEqual(expect.arrayContaining(['index.ts', 'cli/main.ts', 'model/release.ts']));
  });

  test('imports downwards only, and nothing that touches the machine below cli and build', () => {
    expect([...texts].flatMap(([file, text]) => importProblems(file, text))).toEqual([]);
  });

  test('has no circle', () => {
    const graph = [...texts].map(([file, text]): [string, string[]] => [
      file,
      importsOf(text).flatMap(({ specifier }) => resolveImport(file, specifier) ?? []),
    ]);
    expect(findCycle(new Map(graph))).toBeUndefined();
  });

  test('asks no clock, chance, environment, locale or console below cli and build', () => {
    const pure = [...texts].filter(([file]) => mustBePure(file));
    expect(pure.flatMap(([file, text]) => impurities(text).map((found) => `${file}:${found}`))).toEqual([]);
  });
});

describe('the check of imports', () => {
  const good: [string, string][] = [
    [
      'cli/main.ts',
      `import { build } from '../index.ts'; import '../build/plan.ts'; import 'node:fs'; import 'chalk';`,
    ],
    ['index.ts', `export * from './build/index.ts'; export type { Release } from './model/release.ts';`],
    ['build/plan.ts', `import 'node:worker_threads'; import { a } from '../archive/a.ts';`],
    ['rules/date/valid.ts', `import { b } from '../../model/date.ts'; import { c } from '../rule.ts';`],
    ['model/date.ts', `import { z } from 'zod'; import { join } from 'node:path/posix'; import './phone.ts';`],
    ['formats/email/id.ts', `import { createHash } from 'node:crypto';`],
    ['cli/version.ts', `import manifest from '../../package.json' with { type: 'json' };`],
  ];
  test.each(good)('allows %s: %s', (file, text) => expect(importProblems(file, text)).toEqual([]));

  const bad: [string, string, string][] = [
    ['model/a.ts', `import { b } from '../source/b.ts';`, 'model may not know source'],
    ['model/a.ts', `import type { B } from '../newsroom/b.ts';`, 'model may not know newsroom'],
    ['source/a.ts', `export * from '../rules/b.ts';`, 'source may not know rules'],
    ['newsroom/a.ts', `export { b } from '../build/b.ts';`, 'newsroom may not know build'],
    ['rules/date/a.ts', `import { b } from '../../formats/b.ts';`, 'rules may not know formats'],
    ['formats/a.ts', `const b = await import('../importers/b.ts');`, 'formats may not know importers'],
    ['archive/a.ts', `type B = import('../build/b.ts').B;`, 'archive may not know build'],
    ['build/a.ts', `import '../cli/b.ts';`, 'build may not know cli'],
    ['build/a.ts', `import { parse } from '../index.ts';`, 'the library from inside it'],
    ['index.ts', `export * from './cli/main.ts';`, 'may not know cli'],
    ['formats/a.ts', `await import(name);`, 'a computed name'],
    ['model/a.ts', `import '../../test/support/cli.ts';`, 'outside src'],
    ['elsewhere/a.ts', ``, 'in no room'],
    ['model/a.ts', `import '../elsewhere/a.ts';`, 'in no room'],
    ['model/a.ts', `import { readFile } from 'node:fs/promises';`, 'node:fs/promises'],
    ['model/a.ts', `import fs from 'fs';`, 'imports fs'],
    ['archive/a.ts', `import { join } from 'node:path';`, 'node:path'],
    ['rules/a.ts', `export { env } from 'node:process';`, 'node:process'],
    ['source/a.ts', `const os = await import('node:os');`, 'node:os'],
    ['formats/a.ts', `import { createHash, randomUUID } from 'node:crypto';`, 'randomUUID'],
    ['index.ts', `import 'node:http';`, 'node:http'],
    ['newsroom/a.ts', `import { glob } from 'tinyglobby';`, 'tinyglobby'],
  ];
  test.each(bad)('forbids %s: %s', (file, text, problem) => {
    expect(importProblems(file, text)).toEqual([expect.stringContaining(problem)]);
  });

  test('names the line', () => {
    expect(importProblems('model/a.ts', `// one\n\nimport '../source/b.ts';`)).toEqual([
      'model/a.ts:3 imports source/b.ts: model may not know source',
    ]);
  });

  test('finds a circle, of one file too', () => {
    expect(findCycle(new Map([['a', ['b']], ['b', ['c', 'd']], ['c', []], ['d', ['b']]]))).toEqual(['b', 'd', 'b']); // biome-ignore format: a graph
    expect(findCycle(new Map([['a', ['a']]]))).toEqual(['a', 'a']);
    expect(findCycle(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', ['elsewhere']]]))).toBeUndefined(); // biome-ignore format: a graph
  });
});

describe('the check of purity', () => {
  test.each([
    ['process.env.TZ', 'process'],
    ['const { env } = process', 'process'],
    ['const t = Date.now()', 'Date.now'],
    ['f(Date.now)', 'Date.now'],
    ['const d = new Date()', 'new Date() with 0 arguments'],
    ['const d = new Date(2024, 0, 1)', 'new Date() with 3 arguments'],
    ['const d = Date()', 'Date()'],
    ['const d = Date.parse(text)', 'Date.parse'],
    ['d.getHours()', 'getHours'],
    ['Math.random()', 'Math.random'],
    ['performance.now()', 'performance'],
    ['Temporal.Now.instant()', 'Temporal.Now'],
    ['x.toLocaleString("en")', 'toLocaleString'],
    ['s.toLocaleUpperCase()', 'toLocaleUpperCase'],
    ['a.localeCompare(b)', 'localeCompare without a locale'],
    ['new Intl.Collator()', 'Intl.Collator without a locale'],
    ['new Intl.NumberFormat(undefined, {})', 'Intl.NumberFormat without a locale'],
    ['console.log(1)', 'console'],
    ['const f = () => fetch(url)', 'fetch'],
    ['globalThis.x', 'globalThis'],
    ['const all = { process }', 'process'],
    ['const { TZ = process.env.TZ } = io', 'process'],
    ['(process as Thing).env', 'process'],
    ['setTimeout(f, 1)', 'setTimeout'],
  ])('finds %s', (text, found) => {
    expect(impurities(`\n${text}`)).toEqual([`2: ${found}`]);
  });

  test.each([
    'const d = new Date(86_400_000).toISOString()',
    'Date.UTC(2024, 0, 1)',
    'type T = Date; function f(d: Date) { return d.getUTCHours() }',
    '// process.env, console.log',
    'const s = "process.env"',
    'a.process; const o = { process: 1, console() {} }',
    'function run(process: string) { return process }',
    'import { fetch } from "./archive.ts"; fetch()',
    'const { process, a: { console = 1 }, ...fetch } = io; f(process, console, fetch)',
    'const [process] = io; for (const { console } of io) console(process)',
    'try { f() } catch (process) { g(process) }',
    'interface Io { console: string; process(): void }',
    'a.localeCompare(b, "en"); new Intl.Collator("en")',
  ])('allows %s', (text) => expect(impurities(text)).toEqual([]));
});
