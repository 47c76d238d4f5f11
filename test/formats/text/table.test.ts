import type { Table } from 'mdast';
import { expect, test } from 'vitest';
import { layoutMarkdown } from '../../../src/formats/text/layout.ts';
import type { Language } from '../../../src/model/language.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';

const laidOut = (markdown: string, width: number) =>
  layoutMarkdown(parseMarkdownText(markdown), { width, language: 'en' as Language, photo: 'PHOTO' }).flat();

const ROOMS = `
| Room | Seats | Open |
|:-----|------:|:----:|
| &#32;Night | 120 | always |
| Map | | no |
| Attic |
`;

test('columns are as wide as their widest cell, two spaces apart, and aligned as the source says', () => {
  expect(laidOut(ROOMS, 20)).toEqual([
    'Room   Seats   Open',
    '-----  -----  ------',
    'Night    120  always',
    'Map             no',
    'Attic',
  ]);
});

test('a table that is one column too wide has its rows one below the other, without what is empty', () => {
  expect(laidOut(ROOMS, 19)).toEqual([
    'Room: Night',
    'Seats: 120',
    'Open: always',
    '',
    'Room: Map',
    'Open: no',
    '',
    'Room: Attic',
  ]);
});

test('where lines are not broken no columns are made, since nobody knows how wide the letters are', () => {
  expect(laidOut(ROOMS, Number.POSITIVE_INFINITY)[0]).toBe('Room: Night');
});

test('values without a heading stand alone, a long one goes on indented, and headings without rows are lines', () => {
  const long = 'a story that is much longer than the page is wide';
  expect(laidOut(`| Place | |\n|---|---|\n| Harbour | ${long} |`, 30)).toEqual([
    'Place: Harbour',
    'a story that is much longer',
    '  than the page is wide',
  ]);
  expect(laidOut('| A heading of words | and another |\n|---|---|', 20)).toEqual(['A heading of words', 'and another']);
});

test('columns of a tree that says nothing of alignment begin at the left', () => {
  const [tree] = parseMarkdownText('| Room | Seats |\n|---|---|\n| Night | 120 |').children;
  const { align: _align, ...table } = tree as Table;
  const options = { width: 69, language: 'en' as Language, photo: 'PHOTO' };
  expect(layoutMarkdown({ type: 'root', children: [table] }, options).flat()).toEqual([
    'Room   Seats',
    '-----  -----',
    'Night  120',
  ]);
});

test('in French, pictures and the rows of a table that is too wide have a space before their colons', () => {
  const options = { width: 12, language: 'fr' as Language, photo: 'PHOTO' };
  expect(layoutMarkdown(parseMarkdownText('| Salle | Places |\n|--|--|\n| Nuit | 120 |'), options).flat()).toEqual([
    'Salle\u202f: Nuit',
    'Places\u202f: 120',
  ]);
  expect(layoutMarkdown(parseMarkdownText('![Le port](a.png)'), { ...options, width: 30 }).flat()).toEqual([
    'PHOTO\u202f: Le port',
  ]);
});
