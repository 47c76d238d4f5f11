import { describe, expect, test } from 'vitest';
import { parseMarkdownText, readMarkdownText } from '../../src/source/markdown.ts';
import { parse, readBody } from '../../src/source/parse.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const EMPTY = { type: 'root', children: [] };

describe('a source', () => {
  test.each<[string, string | Uint8Array, number, readonly [number, number]]>([
    ['that is no text', Uint8Array.of(0xff, 0xfe), 0, [0, 0]],
    ['with NUL', '---\ntitle: A\0\n---\nText', 0, [0, 0]],
    ['without front matter', 'Text.\n', 3, [0, 6]],
    ['of one letter', 'T', 1, [0, 1]],
  ])('%s has no tree, and a place to point at', (_, input, opening, [start, end]) => {
    const source = parse(input, 'a.md');
    expect([source.opening, source.bodyRange]).toEqual([
      { start: 0, end: opening },
      { start, end },
    ]);
    expect([source.body, source.frontMatter, source.directives]).toEqual([EMPTY, undefined, []]);
    expect(source.diagnostics).toHaveLength(1);
  });

  test.each([
    ['plain', 'title: A\n', 1],
    ['empty', '', 0],
    ['of comments', '# title: A\n', 0],
    ['more than plain', 'title: &a A\nslug: *a\n', 2],
  ])('front matter that is %s is read with the fast path and without', (_, yaml, length) => {
    const text = `---\n${yaml}---\nText *a*`;
    const source = parse(text, 'a.md');
    expect(source.frontMatter?.entries).toHaveLength(length);
    expect(source.frontMatter?.range.start).toBe(4);
    expect(parse(text, 'a.md', { fastPath: false })).toEqual(source);
    expect([source.file.slice(source.opening), source.file.slice(source.bodyRange)]).toEqual(['---', 'Text *a*']);
    expect(source.diagnostics).toEqual([]);
  });

  test('front matter that cannot be read leaves the text', () => {
    const source = parse('---\ntitle: [A\n---\nText', 'a.md');
    expect(source.frontMatter).toBeUndefined();
    expect(source.body.children).toMatchObject([{ type: 'paragraph' }]);
  });

  test('text alone is read again as it was before', () => {
    const text = '\uFEFF---\ntitle: A\n---\nText *a*\n\n- b `c`\n';
    expect(readBody(bytes(text), 'a.md')).toEqual(parse(bytes(text), 'a.md').body);
    expect(readBody(bytes(text), 'a.md', { fastPath: false })).toEqual(parse(text, 'a.md').body);
  });

  test('beyond the limits has no text, and says where', () => {
    const body = `One.\n\n${'>'.repeat(65)} a`;
    const source = parse(`---\ntitle: A\n---\n${body}`, 'a.md');
    const [found] = source.diagnostics;
    expect([found?.rule, found?.severity]).toEqual(['structure/limits', 'error']);
    expect(found && source.file.slice(found.range)).toBe('>'.repeat(65));
    expect([source.body, source.directives, source.diagnostics.length]).toEqual([EMPTY, [], 1]);
  });

  test('notes beyond the limits are told where they begin', () => {
    const notes = `"${'*a '.repeat(1_501)}"`;
    const source = parse(`---\ntitle: A\nnotes: ${notes}\n---\nText`, 'a.md');
    const start = source.file.text.indexOf(notes);
    expect(source.diagnostics).toMatchObject([
      { rule: 'structure/limits', severity: 'error', range: { start, end: start } },
    ]);
    expect(parse('---\ntitle: A\nnotes: [a, b]\n---\nText', 'a.md').diagnostics).toEqual([]);
  });
});

describe('Markdown that stands in a value', () => {
  test.each(['One *two*.', '|a|\n|-|\n|`b`|', 'a\n\n`b`\n\nc `d`'])('%j has places of its own', (text) => {
    const { tree, diagnostics } = readMarkdownText(text);
    expect(diagnostics).toEqual([]);
    expect(tree.position?.end.offset).toBe(text.length);
    expect(parseMarkdownText(text)).toBe(tree);
  });

  test('tables are read where there is a pipe', () => {
    expect(parseMarkdownText('|a|\n|-|\n|`b`|').children).toMatchObject([{ type: 'table' }]);
  });

  test('beyond the limits is one paragraph, as it was written', () => {
    const text = '*a '.repeat(1_501);
    const { tree, diagnostics } = readMarkdownText(text);
    expect(tree.children).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
    expect(tree.type).toBe('root');
    expect(diagnostics).toMatchObject([{ rule: 'structure/limits', file: '' }]);
  });

  test('is remembered, but not for ever', () => {
    const first = parseMarkdownText('Remembered.');
    expect(parseMarkdownText('Remembered.')).toBe(first);
    for (let index = 0; index < 64; index += 1) parseMarkdownText(`Text ${index}.`);
    const again = parseMarkdownText('Remembered.');
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });
});
