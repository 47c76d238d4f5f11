import { describe, expect, test } from 'vitest';
import { imageNodesOf, linkNodesOf, paragraphsOf, placeIn, proseOf } from '../../../src/rules/prose/prose.ts';
import { parse } from '../../../src/source/parse.ts';

/** @returns the blocks of a source: what is hidden as a dot; each stands where it says, a character for a character */
function blocksOf(text: string, end = '\n'): readonly string[] {
  const source = parse(text.replaceAll('\n', end), 'a.md');
  return proseOf(source).map((block) => {
    const written = source.file.slice(placeIn(block, 0, block.text.length));
    expect(written).toHaveLength(block.text.length);
    for (const [index, character] of [...block.text].entries())
      if (!/[\ue000 ]/.test(character)) expect(written.charAt(index)).toBe(character);
    return `${block.kind}${block.quoted ? ', quoted' : ''}: ${block.text.replaceAll('\ue000', '·')}`;
  });
}
const body = (text: string, end?: string) => blocksOf(`---\nlanguage: en\n---\n${text}\n`, end);

test.each<[string, readonly string[]]>([
  ['The room opened.', ['paragraph: The room opened.']],
  ['One.\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ['## The *room*', ['heading: The ·room']],
  ['**The** room', ['paragraph: The·· room']],
  ['The `code` room', ['paragraph: The ······ room']],
  ['See [the plan](https://a.example/) now', ['paragraph: See ·the plan····················· now']],
  ['See ![a bell](a.png) now', ['paragraph: See ················ now']],
  ['![a bell](a.png)', []],
  ['`code`', []],
  ['```\ncode\n```', []],
  ['<div>html</div>', []],
  ['Salt &amp; sand &#38; sea &#x26; sky', ['paragraph: Salt ····· sand ····· sea ······ sky']],
  ['Salt & sand; sea&', ['paragraph: Salt & sand; sea&']],
  ['A \\* star, a \\\\ and C:\\dir', ['paragraph: A ·* star, a ·· and C:\\dir'.replace('··', '·\\')]],
  ['> It is warm.\n\nShe left.', ['paragraph, quoted: It is warm.', 'paragraph: She left.']],
  ['> - It is\n> - warm.', ['paragraph, quoted: It is', 'paragraph, quoted: warm.']],
  ['- One\n- Two\n  more', ['paragraph: One', 'paragraph: Two\n  more']],
  ['> It is\n> warm.', ['paragraph, quoted: It is\n  warm.']],
  ['| A | B |\n| - | - |\n| c d | `e` |', ['cell: A', 'cell: B', 'cell: c d']],
])('prose/prose: %j', (text, expected) => {
  expect(body(text)).toEqual(expected);
  expect(body(text, '\r\n')).toEqual(expected.map((one) => one.replaceAll('\n', '\r\n')));
});

describe('prose/prose: values of the front matter', () => {
  const value = (text: string, key = 'title') => blocksOf(`---\n${key}: ${text}\n---\n`);

  test.each<[string, readonly string[]]>([
    ['The room', ['title: The room']],
    ["'The room'", ['title: The room']],
    ['"The room"', ['title: The room']],
    ["'A \\ room'", ['title: A \\ room']],
    ['A \\n room', ['title: A \\n room']],
    ['"A \\"warm\\" \\/ room\\n\\\\"', ['title: A ·"warm·" ·/ room···\\']],
    ['""', ['title: ']],
    ['', []],
    ['>-\n  The room', []],
    ['[The, room]', []],
    ['{ a: b }', []],
  ])('%j', (text, expected) => expect(value(text)).toEqual(expected));

  test('come first, in their order, and only the three', () => {
    expect(blocksOf('---\nsummary: C\noffice: x\nsubtitle: B\ntitle: A\n---\nD\n')).toEqual([
      'title: A',
      'subtitle: B',
      'summary: C',
      'paragraph: D',
    ]);
  });

  test('are none where there is no front matter', () => {
    expect(blocksOf('The room.\n')).toEqual([]);
  });
});

test('prose/prose: links, pictures and paragraphs are told in their order, wherever they stand', () => {
  const source = parse('---\ntitle: A\n---\n# [h](1)\n\n> [a *b*](2) ![c](3.png)\n\n[![d](4.png)](5) text\n', 'a.md');
  expect(linkNodesOf(source).map(({ url }) => url)).toEqual(['1', '2', '5']);
  expect(imageNodesOf(source).map(({ url }) => url)).toEqual(['3.png', '4.png']);
  expect(paragraphsOf(source).map(({ quoted }) => quoted)).toEqual([true, false]);
  expect(linkNodesOf(parse('---\ntitle: A\n---\nText.\n', 'a.md'))).toEqual([]);
});
