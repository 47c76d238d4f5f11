import { rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type LintOptions, lint } from '../../src/build/lint.ts';
import { source } from '../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = Date.UTC(2024, 5, 1, 12);
const START = {
  'newsroom.yaml': 'lint:\n  preset: strict\n',
  'ferry.en.md': source({}, 'The ferry carried 4,300 books.'),
  'ferry.fr.md': source({ language: 'fr' }, 'Le bac a transporté 4 200 livres.'),
  'faulty.md': source({ date: '2024-02-30' }),
  'ahead.md': source({ date: '2024-08-20' }),
  'twice/faulty.md': source(),
  'hidden.md': source({ image: '{ src: a.png, alt: A }' }),
};

/** What a check says, with the text that it quotes. */
async function told(folder: TemporaryNewsroom, options: Partial<LintOptions>) {
  const { diagnostics, files, sources } = await lint({ cwd: folder.path, now: NOW, ...options });
  return { diagnostics, files, sources: sources.map(({ file, confidential }) => [file.path, file.text, confidential]) };
}

// biome-ignore lint/suspicious/noConfusingVoidType: most edits have nothing to say of the options
const EDITS: Readonly<Record<string, (folder: TemporaryNewsroom) => Partial<LintOptions> | void>> = {
  nothing: () => {},
  'a mended source': (folder) => folder.write({ 'faulty.md': source() }),
  'a text': (folder) => folder.write({ 'ferry.fr.md': source({ language: 'fr' }, 'Le bac a transporté 4 300 livres.') }),
  touch: (folder) => utimesSync(join(folder.path, 'ferry.en.md'), new Date(), new Date()),
  // CI checks out anew into the same folder and brings the cache back: other times, other inodes, the same content.
  'a fresh checkout': (folder) => {
    const files = Object.fromEntries(Object.keys(START).map((name) => [name, folder.read(name)]));
    for (const name of Object.keys(START)) rmSync(join(folder.path, name));
    folder.write(files);
  },
  'a picture that comes': (folder) => folder.write({ 'a.png': 'GIF89a picture' }),
  settings: (folder) => folder.write({ 'newsroom.yaml': 'lint:\n  rules:\n    date/future: off\n' }),
  rules: () => ({ layer: { rules: new Map([['date/future', { level: 'error' }]]) } }),
  'a later day': () => ({ now: Date.UTC(2024, 7, 1) }),
  'a part': () => ({ paths: ['ferry.en.md'] }),
  'a damaged cache': (folder) => {
    for (const name of folder.list('.iom-release')) folder.write({ [name]: folder.read(name).replace('4', '5') });
  },
}; // biome-ignore format: one edit a line

test.each(Object.keys(EDITS))('a check with what the last one kept says what a whole one says: %s', async (edit) => {
  const folder = temporaryNewsroom(START);
  const first = await told(folder, { cache: true });
  expect(first.diagnostics.map(({ rule }) => rule)).toContain('archive/translation-figures');
  const options = EDITS[edit]?.(folder) ?? {};
  const whole = await told(folder, options);
  expect(await told(folder, { ...options, cache: true })).toEqual(whole);
  expect(await told(folder, { ...options, cache: true })).toEqual(whole);
});

/** So many that what was found is kept in one piece, too. */
const MANY = { ...START, ...Object.fromEntries(Array.from({ length: 110 }, (_, nth) => [`many/${nth}.md`, source({ slug: `many-${nth}`, title: `Room ${nth} Opens` }, `The room ${nth} of the fictional library opened, and ${nth * 7} books stand in it.`)])) }; // biome-ignore format: a table

/** Stamps of files that are younger than the clock's tick say nothing: waits until those of a folder do. */
async function settled(folder: TemporaryNewsroom): Promise<void> {
  const newest = Math.max(...folder.list().map((name) => statSync(join(folder.path, name)).ctimeMs));
  while (Date.now() <= newest + 60) await setTimeout(10);
}

async function checkedBefore(): Promise<TemporaryNewsroom> {
  const folder = temporaryNewsroom(MANY);
  await settled(folder);
  await told(folder, { cache: true });
  return folder;
}

const keptIn = (folder: TemporaryNewsroom, use: RegExp) => folder.list('.iom-release').filter((name) => use.test(name));
const EACH = /lint-[^s][^/]*\.jsonl$/;
const STANDING = /lint-standing-/;

test.each(Object.keys(EDITS))('the same of many sources: %s', async (edit) => {
  const folder = await checkedBefore();
  expect(keptIn(folder, STANDING)).toHaveLength(1);
  const options = EDITS[edit]?.(folder) ?? {};
  const whole = await told(folder, options);
  expect(await told(folder, { ...options, cache: true })).toEqual(whole);
  expect(await told(folder, { ...options, cache: true })).toEqual(whole);
});

test('where nothing has changed, nothing that is kept of single sources is asked for', async () => {
  const folder = await checkedBefore();
  const whole = await told(folder, {});
  for (const name of keptIn(folder, EACH)) rmSync(join(folder.path, name));
  expect(await told(folder, { cache: true })).toEqual(whole);
  expect(keptIn(folder, EACH)).toEqual([]);
  folder.write({ 'many/7.md': source({ slug: 'many-7', date: '2024-02-30' }) });
  expect((await told(folder, { cache: true })).diagnostics).toEqual((await told(folder, {})).diagnostics);
  expect(keptIn(folder, EACH)).toHaveLength(1);
});

test('a source that is gone, and one that comes, are seen', async () => {
  const folder = await checkedBefore();
  rmSync(join(folder.path, 'many/9.md'));
  folder.write({ 'many/new.md': source({ date: '2024-02-30' }) });
  const now = await told(folder, { cache: true });
  expect(now).toEqual(await told(folder, {}));
  expect(now.files).toContain('many/new.md');
  expect(now.files).not.toContain('many/9.md');
});
