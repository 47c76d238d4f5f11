import { expect, test } from 'vitest';
import { amend } from '../../src/importers/amend.ts';
import { kindOfInput } from '../../src/importers/kind.ts';
import { sourceName } from '../../src/importers/source-name.ts';
import type { Language } from '../../src/model/language.ts';
import { readOne } from './support/reading.ts';

test.each([
  ['From: Ada Quill <ada@harbour.example>\r\nSubject: Bells\r\n\r\nIt rings.', 'message', 'email'],
  ['Date: today\nIt rings.', 'note', 'text'],
  ['<p>It rings.</p>', 'page.php', 'html'],
  ['It rings.', 'README', 'text'],
  ['<html><p>It rings.</p></html>', 'page.txt', 'html'],
  ['<?xml version="1.0"?>\n<html><p>It rings.</p></html>', 'page', 'html'],
  ['<rss version="2.0"></rss>', 'page.html', 'feed'],
  ['PK\u0003\u0004', 'release.txt', 'word'],
  ['It rings.', 'mail.eml', 'email'],
])('%j named %s is read as %s', (text, name, kind) => {
  expect(kindOfInput(new TextEncoder().encode(text), name)).toBe(kind);
});

test('a source is named after its day and headline, else after its input, else as a release', async () => {
  const { draft } = await readOne(
    'Library Lends a Bell\n\nLighthouse Point, 4 May 2010 - The library lends a bell.',
    'a.txt',
  );
  const { title: _title, date: _date, ...nameless } = draft;
  expect(sourceName(draft, 'input')).toBe('2010-05-04-library-lends-a-bell.en');
  expect(sourceName(nameless, 'Old page')).toBe('old-page.en');
  expect(sourceName(nameless, '…')).toBe('release.en');
});

test('what a person says of a release goes before what was read', async () => {
  const { draft } = await readOne(
    'Library Lends a Bell\n\nLighthouse Point, 4 May 2010 - The library lends a bell.',
    'a.txt',
  );
  const amended = amend(draft, { title: 'A Bell', dateline: ['Harbour', 'Quay'], status: 'approved' });
  expect([amended.title?.value, amended.dateline?.value, amended.status]).toEqual([
    'A Bell',
    ['Harbour', 'Quay'],
    'approved',
  ]);
  expect(amend(draft, {})).toEqual(draft);
  const dated = amend(draft, {
    date: { year: 2010, month: 5, day: 5 },
    office: 'port-quince',
    language: 'fr' as Language,
  });
  expect([dated.date?.value.day, dated.office?.value, dated.language.value]).toEqual([5, 'port-quince', 'fr']);
});
