import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixFiles } from '../../src/build/fix.ts';
import { openNewsroom } from '../../src/build/newsroom-folder.ts';
import { ReleaseError } from '../../src/model/error.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const WRONG = source({ date: '5 March 2024' });

/** @returns what becomes of files of a newsroom in the folder `room` */
function fixed(files: Readonly<Record<string, string | Uint8Array>>, paths: readonly string[], dryRun = false) {
  const { path: cwd, read } = temporaryNewsroom({ 'room/newsroom.yaml': '', ...files });
  const room = openNewsroom(join(cwd, 'room'), cwd);
  const absolute = paths.map((path) => join(cwd, path));
  const results = fixFiles(absolute, { kinds: 'safe', dryRun }, { ...room, cwd, now: Date.UTC(2024, 2, 9) });
  return { read, results };
}

test('what the machine does not give is told, and what is no file is left to the check that follows', () => {
  const files = { 'room/a.md': WRONG };
  const paths = ['room/none.md', 'room/a.md/below.md', 'room'];
  const { results } = fixed(files, paths);
  expect(results).toMatchObject([{ file: 'room/a.md/below.md', applied: 0, confidential: true }]);
  expect(results[0]?.refused).toBeInstanceOf(ReleaseError);
  expect(fixed(files, paths, true).results).toEqual([]);
});

test('what is not UTF-8 or has nothing to fix is left alone', () => {
  const { results } = fixed({ 'room/a.md': source(), 'room/b.md': new Uint8Array([0xff, 0xfe, 0xfd]) }, ['room/a.md', 'room/b.md']); // biome-ignore format: one call
  expect(results).toEqual([]);
});

test('a source outside of the newsroom is fixed where it stands', () => {
  const { results, read } = fixed({ 'elsewhere/a.md': WRONG }, ['elsewhere/a.md']);
  expect(results).toMatchObject([{ file: 'elsewhere/a.md', applied: 1 }]);
  expect(read('elsewhere/a.md')).toBe(WRONG.replace('5 March 2024', '2024-03-05'));
});
