import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { printTally, startCase } from '../table.ts';
import { closureOf, readPackageJson } from './installed.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MOST_PACKAGES = 100;
const MOST_BYTES = 20_000_000;
/** Licences that ask for no more than their text, which the packages and dist/LICENCES.txt carry. */
const LICENCES = /^(?:MIT|MIT-0|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Zlib|Apache-2\.0|Unlicense|CC0-1\.0|BlueOak-1\.0\.0)$/; // biome-ignore format: one list

const own = readPackageJson(ROOT);
const direct = Object.keys(own.dependencies ?? {});
const installed = closureOf(direct, ROOT);
const notices = readFileSync(join(ROOT, 'dist/LICENCES.txt'), 'utf8');
const builtIn = [...notices.matchAll(/^== (\S+)@(\S+) \((.*)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({ name, version, licence })); // biome-ignore format: one list

/** @returns true when one of the licences that a package offers is on the list, and all that it holds to at once */
const isAllowed = (licence: string) =>
  licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((one) => LICENCES.test(one.trim()))); // biome-ignore format: one expression

/** The packages that the program's sources import. */
function imported(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')); // biome-ignore format: one list
  const names = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, 'src', file), 'utf8');
    const found = [...text.matchAll(/^(?:import|export)\s[^;]*?from '([^.'][^']*)'|import\('([^.'][^']*)'\)/gm)];
    return found.map(([, still = '', lazy = '']) => (still || lazy).split('/').slice(0, (still || lazy).startsWith('@') ? 2 : 1).join('/')); // biome-ignore format: one expression
  });
  // Types of a package without its code are in @types.
  return new Set(names.filter((name) => !name.startsWith('node:')).map((name) => (name === 'mdast' ? '@types/mdast' : name))); // biome-ignore format: one expression
}

describe('what an installation brings with it', () => {
  test(`is at most ${MOST_PACKAGES} packages and ${MOST_BYTES / 1e6} MB, the program among them`, () => {
    const name = 'supply: packages and bytes at run time';
    startCase(name);
    const bytes = installed.reduce((sum, one) => sum + one.bytes, 0);
    printTally({ name, note: `${(bytes / 1e6).toFixed(1)} MB beside the program`, tried: installed.length, failed: 0 });
    expect(installed.length).toBeGreaterThanOrEqual(direct.length);
    expect(installed.length).toBeLessThan(MOST_PACKAGES);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  test('runs nothing when it is installed', () => {
    expect(installed.filter(({ installScripts }) => installScripts.length > 0)).toEqual([]);
    expect(own.scripts).not.toHaveProperty('postinstall');
    expect(own.scripts).not.toHaveProperty('install');
  });

  test('has licences that are on the list, installed and built in', () => {
    const name = 'supply: licences';
    startCase(name);
    const all = [...installed, ...builtIn];
    const refused = all.filter(({ licence }) => !isAllowed(licence)).map((one) => `${one.name}: ${one.licence}`);
    printTally({ name, tried: all.length, failed: refused.length });
    expect(refused).toEqual([]);
    expect(isAllowed('GPL-3.0-or-later')).toBe(false);
    expect(isAllowed('(MIT OR GPL-3.0-or-later)')).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0-or-later')).toBe(false);
  });

  test('has a Handlebars that runs no code of a template: 4.7.10 or newer', () => {
    const { version = '' } = installed.find((one) => one.name === 'handlebars') ?? {};
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(4_007_010);
    expect(own.dependencies?.['handlebars']).toMatch(/^\^4\.7\.(?:[1-9]\d)$/);
    expect(builtIn.find((one) => one.name === 'handlebars')?.version).toBe(version);
  });
});

describe('the program', () => {
  test('asks for no package when it runs: all is built in', () => {
    const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?js$/.test(file)); // biome-ignore format: one list
    const asked = files.flatMap((file) => [...readFileSync(join(ROOT, 'dist', file), 'utf8').matchAll(/\b(?:import[^'";]*from|require\()"([^."][^"]*)"/g)].map(([, name = '']) => name)); // biome-ignore format: one list
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))).toEqual([]);
  });

  test('carries the licences of what is built in', () => {
    for (const { name } of installed.filter((one) => direct.includes(one.name) && !one.name.startsWith('@types/')))
      expect(notices).toContain(`== ${name}@`);
    expect(builtIn.every(({ name, version }) => name !== '' && /^\d/.test(version))).toBe(true);
    expect(notices).toContain('Permission is hereby granted');
  });

  test('has a reason for each of its libraries, and no other', () => {
    const name = 'supply: reasons of libraries';
    startCase(name);
    const table = readFileSync(fileURLToPath(new URL('DEPENDENCIES.md', import.meta.url)), 'utf8');
    const rows = [...table.matchAll(/^\| (\S+) \| (installed|built in) \| (.{8,}) \|$/gm)].map(([, library = '', how = '']) => ({ library, how })); // biome-ignore format: one list
    const used = imported();
    expect(rows.map(({ library }) => library).sort()).toEqual([...used].sort());
    expect(rows.filter(({ how }) => how === 'installed').map(({ library }) => library)).toEqual([...direct].sort());
    expect(Object.keys({ ...own.dependencies, ...own.devDependencies })).toEqual(expect.arrayContaining([...used]));
    printTally({ name, tried: rows.length, failed: 0 });
  });
});
