import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
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
  'a picture that comes': (folder) => folder.write({ 'a.png': 'picture' }),
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
