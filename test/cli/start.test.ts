import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

/** Tells at the end which files of the program were read. */
const WITNESS = "process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(Object.keys(require.cache))));";
/** What is slow to read or to set up, and only there for what most sources are not. */
const SELDOM = [
  'remark',
  'yaml-lib',
  'zod',
  'schemas',
  'gray-matter',
  'picomatch',
  'handlebars',
  'chalk',
  'fast-xml-builder',
  'string-width-lib',
  'caniemail-lib',
];
/** To find and open one more takes about a hundredth of a start. */
const MOST_FILES = 12;

/** @returns the files of the program that a command reads, by name, without the hashes in their names */
async function readBy(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  { times = 1 } = {},
): Promise<readonly string[]> {
  const room = temporaryNewsroom({ 'witness.cjs': WITNESS, ...files });
  for (let before = 1; before < times; before += 1) await runCli(args, { cwd: room.path });
  const { code, stderr } = await runCli(args, { cwd: room.path, env: { NODE_OPTIONS: '--require=./witness.cjs' } });
  expect(code).toBe(0);
  const paths = JSON.parse(stderr.split('\n').at(-1) ?? '') as readonly string[];
  return paths.map((path) => basename(path, '.cjs').replace(/-[\w-]{8}$/, ''));
}

// To count what ran, all is read at once.
describe.skipIf(process.env['COVERAGE'] !== undefined)('what a command reads of the program', () => {
  const files = { 'newsroom.yaml': 'language: en\n', 'visit.md': source() };

  test.each([
    ['lint', 'en', ['lint', 'visit.md', '--no-cache']],
    ['lint', 'ar', ['lint', 'visit.md', '--no-cache']],
    ['build', 'en', ['build', 'visit.md', '--no-cache', '--quiet']],
    ['build', 'ar', ['build', 'visit.md', '--no-cache', '--quiet']],
  ])('%s of a plain release in %s leaves what it does not need', async (_, language, args) => {
    const body = language === 'ar' ? 'افتتحت المكتبة قاعةً لقراءة الصحف مع IOM.\n' : undefined;
    const read = await readBy(args, { ...files, 'visit.md': source({ language }, body) });
    expect(read).toContain('commander-lib');
    expect(read.filter((name) => SELDOM.includes(name))).toEqual([]);
    expect(read.length).toBeLessThanOrEqual(MOST_FILES);
  });

  test('lint reads the full readers where a source asks for them', async () => {
    const body = 'A release with `code` and\n\n> > a quotation in a quotation.\n';
    const whole = source({ summary: '|-\n  The Library\n  opens.' }, body);
    const read = await readBy(['lint', 'visit.md', '--no-cache'], { ...files, 'visit.md': whole });
    expect(read).toEqual(expect.arrayContaining(['remark', 'yaml-lib', 'gray-matter-lib']));
  });

  test('a build that finds nothing changed reads neither what checks nor what renders', async () => {
    const read = await readBy(['build', '--now', '2024-06-01T00:00:00Z', '--quiet'], files, { times: 2 });
    expect(read).toContain('standing');
    expect(read).not.toContain('checking');
    expect(read).not.toContain('building');
  });

  test('--help reads the commands, and nothing of what they do', async () => {
    const read = await readBy(['--help'], files);
    expect(read.length).toBeLessThanOrEqual(MOST_FILES);
    expect(read).not.toContain('building');
  });

  test('--version reads nothing but itself', async () => {
    const read = await readBy(['--version'], files);
    expect(read.length).toBeLessThan(6);
    expect(read).not.toContain('commander-lib');
  });
});
