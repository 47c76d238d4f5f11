import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { PhrasingContent, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/list.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';
import { all, type Element, only, readXml } from '../../archive/feeds/reading.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();

/** What marks a run, by the elements of WordprocessingML. */
const MARKS: Readonly<Record<string, string>> = { 'w:b': 'bold', 'w:i': 'italic', 'w:rtl': 'rtl' };

/** A release whose first paragraph is given. */
async function partsOf(body: Root, file: string, more = {}): Promise<(name: string) => Element> {
  const release = releases.find((one) => one.file === file);
  if (!release) throw new Error(`${file} is gone`);
  const { image: _image, ...rest } = release;
  const [rendition] = (await findFormat('docx')?.renderLater?.({ ...rest, body }, contextFor(newsroom, more))) ?? [];
  const parts = unzipSync(rendition?.content as Uint8Array);
  return (name) => readXml(strFromU8(parts[name] ?? new Uint8Array()));
}

/** The runs of that paragraph behind its dateline: `text`, `bold italic: text`, `https://… ⟨text⟩`. */
async function runsOf(body: string | Root, file = 'everything.en.md'): Promise<readonly string[]> {
  const part = await partsOf(typeof body === 'string' ? parseMarkdownText(body) : body, file);
  const links = all(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes);
  const paragraph = all(only(part('word/document.xml'), 'w:body'), 'w:p').find(
    (one) => all(one, 'w:r').filter((run) => all(run, 'w:t').some(({ text }) => text.endsWith(' – '))).length > 0,
  );
  const runs = paragraph?.children.filter(({ name }) => name === 'w:r' || name === 'w:hyperlink') ?? [];
  return runs.slice(1).map((run) => {
    if (run.name === 'w:r') return runAsText(run);
    const link = links.find(({ Id }) => Id === run.attributes['r:id']);
    return `${link?.['Target']} ⟨${all(run, 'w:r').map(runAsText).join('')}⟩`;
  });
}

function runAsText(run: Element): string {
  const properties = all(run, 'w:rPr').flatMap(({ children }) => children);
  const marks = properties.flatMap(({ name, attributes }) => MARKS[name] ?? attributes['w:ascii'] ?? []);
  const words = run.children.map(({ name, text }) => (name === 'w:br' ? '\n' : text)).join('');
  return [...marks, words].join(marks.length > 0 ? ': ' : '');
}

test.each([
  ['*a* **b** ***c***', ['italic: a', ' ', 'bold: b', ' ', 'bold: italic: c']],
  ['`a  b` and `c\nd`', ['Consolas: a  b', ' and ', 'Consolas: c d']],
  ['**`a`**', ['Consolas: bold: a']],
  ['one\ntwo  \nthree', ['one two', '\n', 'three']],
  ['a <b>c</b>', ['a ', '<b>', 'c', '</b>']],
  ['a \u0001 b', ['a \ufffd b']],
  ['![A room](gone.png) at night', ['A room', ' at night']],
  ['a ![](gone.png)b', ['a ', 'b']],
  ['![A room][none]', ['![A room][none]']],
])('words and marks of %j', async (markdown, runs) => {
  expect(await runsOf(markdown)).toEqual(runs);
});

test.each([
  ['[a *b*](https://example.org/c)', ['https://example.org/c ⟨a italic: b⟩']],
  ['[a][b]\n\n[b]: https://example.org/b', ['https://example.org/b ⟨a⟩']],
  ['[a](mailto:a@example.org)', ['mailto:a@example.org ⟨a⟩']],
  ['[a](annex.pdf)', ['https://press.library.example.org/news/en/everything/annex.pdf ⟨a⟩']],
  ['[a](javascript:alert)', ['a']],
  ['a[](https://example.org)', ['a']],
])('links of %s', async (markdown, runs) => {
  expect(await runsOf(markdown)).toEqual(runs);
});

test('a picture within words that is at hand is shown, with its alternative', async () => {
  const picture = () => readFileSync(new URL('../../fixtures/harbour/pictures/room.png', import.meta.url));
  const pictures = new Map([['room.png', { width: 900, height: 300 }]]);
  const tree = parseMarkdownText('See ![A room](room.png) at night.');
  const document = (await partsOf(tree, 'everything.en.md', { picture, pictures }))('word/document.xml');
  const runs = all(only(document, 'w:body'), 'w:p').flatMap((one) => all(one, 'w:r'));
  const [shown, ...others] = runs.flatMap((run) => all(run, 'w:drawing'));
  expect(JSON.stringify(shown)).toContain('"descr":"A room"');
  expect(others).toEqual([]);
});

test('what no Markdown gives has its words, too', async () => {
  const words: PhrasingContent[] = [
    { type: 'text', value: 'a ' },
    { type: 'image', url: 'gone.png', alt: null },
    { type: 'footnoteReference', identifier: 'b' },
    {
      type: 'linkReference',
      identifier: 'none',
      referenceType: 'full',
      children: [{ type: 'text', value: 'c' }],
    },
  ];
  expect(await runsOf({ type: 'root', children: [{ type: 'paragraph', children: words }] })).toEqual([
    'a ',
    '[',
    'c',
    ']',
  ]);
});

describe('in Arabic', () => {
  test.each([
    ['المكتبة', true],
    ['المكتبة HLN', true],
    ['HLN المكتبة', true],
    ['—', true],
    ['HLN', false],
    ['+41 22 717 91 11', false],
    ['(24)', false],
  ])('the run "%s" reads from right to left: %s', async (text, isRtl) => {
    expect(await runsOf(`**${text}**`, 'lamps.ar.md')).toEqual([isRtl ? `bold: rtl: ${text}` : `bold: ${text}`]);
  });

  test('a telephone number within a text is a run of its own that reads from left to right', async () => {
    expect(await runsOf('اتصلوا بالرقم +41 22 717 91 11.', 'lamps.ar.md')).toEqual([
      'rtl: اتصلوا بالرقم ',
      '+41 22 717 91 11',
      'rtl: .',
    ]);
  });
});
