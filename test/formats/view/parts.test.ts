import { expect, test } from 'vitest';
import { contactViews } from '../../../src/formats/view/contacts.ts';
import { descriptionOf, figureViews } from '../../../src/formats/view/parts.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Release } from '../../../src/model/release.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();
const [release] = releases;
const described = (change: Partial<Release>) => {
  if (!release) throw new Error('the fixtures are gone');
  const { summary: _summary, ...rest } = release;
  return descriptionOf({ ...rest, publication: { state: 'public' }, ...change });
};
const body = parseMarkdownText('![A room](room.png)\n\nThe *room* opened.');

test('a release is described by its summary, else by its lead; one without either, or withdrawn, is not', () => {
  expect(described({ summary: 'A room.', body })).toBe('A room.');
  expect(described({ body })).toBe('The room opened.');
  expect(described({ body: parseMarkdownText('- a list') })).toBeNull();
  expect(described({ summary: 'A room.', body, publication: { state: 'withdrawn' } })).toBeNull();
});

test('a description is as long as search results show', () => {
  expect(described({ summary: 'A room. '.repeat(30) })?.length).toBeLessThanOrEqual(160);
});

test.each([
  ['en', '(as of 1 May; source: a door)'],
  ['fr', '(au 1 May\u202f; source\u202f: a door)'],
  ['es', '(al 1 May; fuente: a door)'],
  ['ar', '(حتى 1 May؛ المصدر: a door)'],
])('the day and the source of a figure are parted as %s parts them', (language, origin) => {
  if (!release) throw new Error('the fixtures are gone');
  const figures = [{ value: '1', label: 'reader', asOf: '1 May', source: 'a door' }];
  const strings = contextFor(newsroom).templates.strings(language as Language);
  expect(figureViews({ ...release, language: language as Language, figures }, strings)).toMatchObject([{ origin }]);
});

test.each([
  ['en', 'Languages: English, Arabic'],
  ['fr', 'Langues\u202f: anglais, arabe'],
  ['es', 'Idiomas: inglés, árabe'],
  ['ar', 'اللغات: الإنجليزية، العربية'],
])('a contact speaks languages as %s names them', (language, languages) => {
  const [contact] = release?.contacts ?? [];
  if (!release || !contact) throw new Error('the fixtures are gone');
  const spoken = { ...contact, languages: ['en', 'ar'] as Language[] };
  const strings = contextFor(newsroom).templates.strings(language as Language);
  expect(contactViews({ ...release, language: language as Language, contacts: [spoken] }, strings)).toMatchObject([
    { languages },
  ]);
});
