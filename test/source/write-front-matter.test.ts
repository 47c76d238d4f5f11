import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { type FrontMatterEntry, writeFrontMatter, yamlText } from '../../src/source/write-front-matter.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { isPlain, rewriteValue } from '../../src/source/yaml-edit.ts';
import { toData } from '../../src/source/yaml-node.ts';

function read(text: string) {
  const file = new SourceFile('a.md', text);
  const { map, diagnostics } = readYaml(file, { start: 0, end: text.length }, { fastPath: false });
  expect(diagnostics).toEqual([]);
  if (!map) throw new Error(text);
  return map;
}

describe('front matter is written as people write it', () => {
  test.each<[string, readonly FrontMatterEntry[], string]>([
    ['a text', [{ key: 'title', value: 'Library Opens' }], 'title: Library Opens\n'],
    ['no value', [{ key: 'title', value: undefined }], ''],
    ['an empty list', [{ key: 'themes', value: [] }], ''],
    ['a list', [{ key: 'themes', value: ['reading', 'a, b'] }], 'themes: [reading, "a, b"]\n'],
    ['a comment', [{ comment: 'found\n at night ' }, { key: 'slug', value: 'a' }], '# found at night\nslug: a\n'],
    [
      'a map',
      [{ key: 'image', value: { src: 'a.jpg', alt: 'A room', caption: undefined, tags: ['a', 'b'] } }],
      'image:\n  src: a.jpg\n  alt: A room\n  tags: [a, b]\n',
    ],
    [
      'a list of maps and texts',
      [{ key: 'contacts', value: [{ name: 'Ana', languages: ['es'] }, 'press-desk', { name: 'Bo' }] }],
      'contacts:\n  - name: Ana\n    languages: [es]\n  - press-desk\n  - name: Bo\n',
    ],
  ])('%s', (_, entries, expected) => expect(writeFrontMatter(entries)).toBe(expected));

  test.each([
    ['Library Opens', 'Library Opens'],
    ['R&D at 5% @ home', 'R&D at 5% @ home'],
    ['&a', '"&a"'],
    ['@home', '"@home"'],
    ['Mexico: a visit', '"Mexico: a visit"'],
    ['12:30', '12:30'],
    ['ends with:', '"ends with:"'],
    ['a # b', '"a # b"'],
    ["it's", "it's"],
    ["'a'", `"'a'"`],
    ['say "a" \\ b', '"say \\"a\\" \\\\ b"'],
    ['- a', '"- a"'],
    ['a - b', 'a - b'],
    ['', '""'],
    ['+41 22', '+41 22'],
    ['a\r\nb\tc\u2028d', 'a b c d'],
    ['  a  ', 'a'],
    ['مكتبة', 'مكتبة'],
    ['[a]', '"[a]"'],
    ['a*b', '"a*b"'],
    ['a &', 'a &'],
  ])('%j is written %s', (text, written) => expect(yamlText(text)).toBe(written));

  test('what is read back is what was given', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab :#-[]{},&*!|>\'"%@`?\\é٣=~<'), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (title, themes) => {
        const line = (one: string) => one.replace(/\s+/g, ' ').trim();
        const entries = [
          { key: 'title', value: title },
          { key: 'themes', value: themes },
          { key: 'a', value: [{ b: title }] },
        ];
        const data = toData(read(writeFrontMatter(entries)));
        expect(data).toEqual({ title: line(title), themes: themes.map(line), a: [{ b: line(title) }] });
      }),
      { numRuns: 300, seed: 1951 },
    );
  });
});

describe('a value that is written again', () => {
  const TEXT = 'a: one\nb: \'two\'\nc: "three"\nd: |\n  four\ne: [five, "six"]\nf: { g: seven }\n';
  const rewrite = (path: readonly (string | number)[], text: string) => {
    const edit = rewriteValue(read(TEXT), path, text);
    return edit && TEXT.slice(0, edit.range.start) + edit.text + TEXT.slice(edit.range.end);
  };

  test.each<[readonly (string | number)[], string, string, string]>([
    [['a'], 'new', 'one', 'new'],
    [['a'], 'new: old', 'one', '"new: old"'],
    [['a'], 'say "x" \\', 'one', '"say \\"x\\" \\\\"'],
    [['b'], "it's", "'two'", "'it''s'"],
    [['c'], 'a "b" \\', '"three"', '"a \\"b\\" \\\\"'],
    [['e', 0], 'new', 'five', 'new'],
    [['e', 1], 'new', '"six"', '"new"'],
    [['f', 'g'], 'new', 'seven', 'new'],
  ])('%j as %j keeps its quotes', (path, text, before, after) => {
    expect(rewrite(path, text)).toBe(TEXT.replace(before, after));
  });

  test.each<[readonly (string | number)[]]>([[['d']], [['e']], [['f']], [['x']], [['a', 'x']], [['e', 2]]])(
    '%j is left to people',
    (path) => expect(rewrite(path, 'new')).toBeUndefined(),
  );

  test.each([
    ['a b', true],
    ['9:00', true],
    ['a:b', true],
    ['/a', true],
    ['.a', true],
    ['(a)', true],
    ['a: b', false],
    ['a:', false],
    ['a ', false],
    [' a', false],
    ['-a', false],
    ['', false],
    ['a]', false],
    ['a#b', false],
  ])('%j may stand without quotes: %s', (text, isSo) => expect(isPlain(text)).toBe(isSo));
});

describe('bytes that are no text', () => {
  const told = (...bytes: readonly number[]) => {
    const { file, diagnostics } = decode('a\\b.md', Uint8Array.from(bytes));
    return diagnostics.map(({ rule, severity, range, hint }) => {
      expect([rule, severity, file.path]).toEqual(['fm/encoding', 'error', 'a/b.md']);
      expect(hint).toMatch(/\S/);
      return [range.start, range.end];
    });
  };

  test.each<[string, readonly number[], readonly (readonly number[])[]]>([
    ['UTF-8', [0x61, 0xc3, 0xa9], []],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], []],
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], [[0, 0]]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], [[0, 0]]],
    ['Latin-1', [0x61, 0xe9, 0x62], [[1, 2]]],
    ['Latin-1 whose second byte UTF-16 begins with, little end', [0x61, 0xfe], [[1, 2]]],
    ['Latin-1 whose second byte UTF-16 begins with, big end', [0x61, 0xff], [[1, 2]]],
    ['Latin-1 that begins like UTF-16', [0xff, 0x61, 0x62], [[0, 1]]],
    ['Latin-1 that begins like it from the other end', [0xfe, 0x61], [[0, 1]]],
    ['a letter that is cut', [0x61, 0x62, 0xc3], [[2, 3]]],
    ['NUL', [0x61, 0x00, 0x62], [[1, 2]]],
  ])('%s', (_, bytes, expected) => expect(told(...bytes)).toEqual(expected));
});
