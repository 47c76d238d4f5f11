import { expect, test } from 'vitest';
import { writeMarkdown } from '../../src/importers/write/markdown.ts';
import { read, readOne } from './support/reading.ts';

const LEAD = 'Lighthouse Point, 4 May 2010 - The library of the harbour lends a bell today, its keeper said.';
const page = (body: string) => `<html><body><h1>Library Lends a Bell</h1><p>${LEAD}</p>${body}</body></html>`;

async function bodyOf(text: string, name?: string): Promise<readonly string[]> {
  const { draft } = await readOne(text, name);
  return writeMarkdown(draft.body).trim().split('\n').slice(2);
}

test('lines that begin with a bullet or a number of the keyboard become a list', async () => {
  const body = await bodyOf(
    page(
      '<p>She said so, and everybody heard it.<br>- one bell<br>- a rope</p><p>• bronze</p><p>• <b>tin</b></p><p>1. ring<br>2. rest</p><p>2. no list</p><p>The library of the harbour was glad of it, its keeper said.</p>',
    ),
  );
  expect(body.filter((line) => line !== '')).toEqual([
    'She said so, and everybody heard it.',
    '- one bell',
    '- a rope',
    '- bronze',
    '- **tin**',
    '1. ring',
    '2. rest',
    '2\\. no list',
    'The library of the harbour was glad of it, its keeper said.',
  ]);
});

test.each([
  ['announces them', '<p>It lends:</p><p>- bells<br>- ropes</p>', ['It lends:', '', '- bells', '- ropes']],
  ['is a heading', '<h3>It lends</h3><ul><li>bells</li></ul>', ['## It lends', '', '- bells']],
  [
    'announces a list of links',
    '<p>See:</p><ul><li><a href="/a">Home</a></li><li><a href="/b">Press</a></li></ul>',
    [],
  ],
])('short items at the end of a text stay in it where what stands above %s', async (_, more, expected) => {
  expect(await bodyOf(page(more))).toEqual(expected);
});

test('a date behind the initials of the organisation and a number is the date', async () => {
  const { source } = await readOne(
    'HLN PRESS RELEASE No. 812                      4 May 2010\n\n          LIBRARY LENDS A BELL\n\nLIGHTHOUSE POINT -- The library of the harbour lends a bell today, its keeper said.\n',
    'release.txt',
  );
  expect(source).toContain('\ndate: 2010-05-04\n');
});

test('two contacts that stand side by side are two', async () => {
  const { draft } = await readOne(
    `Library Lends a Bell\n\n${LEAD}\n\nFor more information please contact:\n\nAnn Example                     Bob Sample\nPress Officer                   Keeper\nTel: +41 22 717 9111            Tel: +254 20 421 1000\nE-mail: ann@example.org         E-mail: bob@example.org\n`,
    'release.txt',
  );
  expect(draft.contacts.map(({ value: { name, title, email } }) => [name, title, email])).toEqual([
    ['Ann Example', 'Press Officer', 'ann@example.org'],
    ['Bob Sample', 'Keeper', 'bob@example.org'],
  ]);
});

test('a contact in a place has the place behind the name, and no name that goes on', async () => {
  const { draft } = await readOne(
    page('<p>For further information, please contact Ann Example in Lighthouse Point, tel. +41 22 717 91 11</p>'),
  );
  expect(draft.contacts.map(({ value }) => value.name)).toEqual(['Ann Example']);
});

test('a number whose codes stand at its end, as right to left is typed, is not one of another country', async () => {
  const { draft } = await readOne(
    page('<p>للمزيد من المعلومات: سامي مثال، هاتف: 27365140 (202) بريد: sami@example.org</p>'),
  );
  expect(draft.contacts.map(({ value: { name, title, phones } }) => [name, title, phones])).toEqual([
    ['سامي مثال', undefined, ['+20 2 27365140']],
  ]);
});

test('a word that keeps its hyphen keeps it at the end of a line, too', async () => {
  const text = `Library Lends a Bell\n\n${LEAD}\n\nThe bell of the library of the harbour is a well-\nknown one, and the Geneva-\nbased keeper has looked after it with im-\nmense care.\n`;
  expect(await bodyOf(text, 'release.txt')).toEqual([
    'The bell of the library of the harbour is a well-known one, and the Geneva-based keeper has looked after it with immense care.',
  ]);
});

test('what a feed says of its items is no part of them, and their words say their language', async () => {
  const { releases } = await read(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><language>en</language><item><title>Library Lends a Bell</title><description>A bell is … Read more</description><content:encoded><![CDATA[<p>${LEAD}</p><p>The post <a href="https://example.org/b">Library Lends a Bell</a> appeared first on <a href="https://example.org">Harbour</a>.</p>]]></content:encoded></item><item><title>Le port ouvre</title><description>Un port fictif a ouvert jeudi au phare, a dit le maire. Il compte 300 places.</description></item></channel></rss>`,
    'feed.xml',
  );
  expect(
    releases.map(({ draft }) => [draft.language.value, draft.summary?.value, draft.dropped.map(({ text }) => text)]),
  ).toEqual([
    ['en', undefined, ['A bell is … Read more', 'The post Library Lends a Bell appeared first on Harbour.']],
    ['fr', undefined, []],
  ]);
});
