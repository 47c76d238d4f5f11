import { describe, expect, it } from 'vitest';
import { parse } from '../../src/source/parse.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const encode = (text: string) => new TextEncoder().encode(text);

describe('a broken source is a diagnostic with a position', () => {
  it.each<[string, string | Uint8Array, string, [number, number]]>([
    ['an empty file', '', 'fm/fence', [1, 1]],
    ['white space only', ' \n\n', 'fm/fence', [1, 1]],
    ['no front matter', '# Harbour\n', 'fm/fence', [1, 1]],
    ['an unclosed fence', '---\ntitle: A\n', 'fm/fence', [1, 1]],
    ['four hyphens', '----\ntitle: A\n---\n', 'fm/fence', [1, 1]],
    ['a fence after an empty line', '\n---\ntitle: A\n---\n', 'fm/fence', [1, 1]],
    ['text after the closing fence', '---\ntitle: A\n---trailing\nText\n', 'fm/fence', [3, 1]],
    ['JavaScript', '---js\nprocess.exit(9)\n---\n', 'fm/no-executable', [1, 4]],
    ['JavaScript with spaces', '--- JavaScript \nprocess.exit(9)\n---\n', 'fm/no-executable', [1, 4]],
    ['an engine named like a prototype member', '---constructor\na: b\n---\n', 'fm/no-executable', [1, 4]],
    ['a list', '---\n- a\n- b\n---\n', 'fm/syntax', [2, 1]],
    ['a text', '---\njust words\n---\n', 'fm/syntax', [2, 1]],
    ['NBSP after the colon', '---\ntitle:\u00a0A\n---\n', 'fm/syntax', [2, 1]],
    ['a duplicate key', '---\ntitle: A\ntitle: B\n---\n', 'fm/duplicate-key', [3, 1]],
    ['an unclosed bracket', '---\nkeywords: [a, b\ntitle: A\n---\n', 'fm/syntax', [2, 11]],
    ['an unclosed bracket at the end', '---\ntitle: A\nimage: {src: a\n---\n', 'fm/syntax', [3, 8]],
    ['a no-break space behind a colon', '---\ntitle: A\ndate:\u00a02024-03-05\n---\n', 'fm/syntax', [3, 6]],
    ['an unclosed quote', "---\ntitle: 'A\ndate: 2024-03-05\n---\n", 'fm/syntax', [2, 8]],
    ['a colon in a value', '---\ntitle: Mexico: a visit\n---\n', 'fm/syntax', [2, 8]],
    ['a tab as indentation', '---\na:\n\tb: c\n---\n', 'fm/syntax', [3, 1]],
    ['a second document', '---\na: b\n...\nc: d\n---\n', 'fm/syntax', [4, 1]],
    ['a tag', '---\na: !!js/function x\n---\n', 'fm/syntax', [2, 4]],
    ['an alias without an anchor', '---\na: *b\n---\n', 'fm/alias', [2, 4]],
    ['a circular alias', '---\na: &a [*a]\n---\n', 'fm/limits', [2, 8]],
    ['__proto__', '---\n__proto__: b\n---\n', 'fm/unsafe-key', [2, 1]],
    ['constructor in a contact', '---\na:\n  constructor: b\n---\n', 'fm/unsafe-key', [3, 3]],
    ['NUL', '---\ntitle: A\0B\n---\n', 'fm/encoding', [2, 9]],
    ['a byte of Latin-1', bytes(0x2d, 0x2d, 0x2d, 0x0a, 0x61, 0xe9, 0x0a), 'fm/encoding', [2, 2]],
    ['UTF-16', bytes(0xff, 0xfe, 0x2d, 0), 'fm/encoding', [1, 1]],
    ['too many quotation marks', `---\na: b\n---\n${'>'.repeat(100)} x\n`, 'structure/limits', [4, 1]],
    ['a text over 1 MB', `---\na: b\n---\n${'x'.repeat(1_000_001)}\n`, 'structure/limits', [4, 1]],
  ])('%s', (_, input, rule, [line, column]) => {
    const found = parse(input, 'a.md').diagnostics;
    expect(found.map((diagnostic) => diagnostic.rule)).toContain(rule);
    const diagnostic = found.find((one) => one.rule === rule);
    expect(diagnostic).toMatchObject({ severity: 'error', file: 'a.md', start: { line, column } });
    expect(diagnostic?.message).toMatch(/^[A-Z"].*\.$/);
  });

  it('names the first of two duplicate keys', () => {
    const [found] = parse('---\r\ntitle: A\r\ntitle: B\r\n---\r\n', 'a.md').diagnostics;
    expect(found?.related).toMatchObject([{ start: { line: 2, column: 1 }, end: { line: 2, column: 6 } }]);
  });

  it('stops alias bombs', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [one, other] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'])
      bomb.push(`${other}: &${other} [${`*${one}, `.repeat(8)}*${one}]`);
    const found = parse(`---\n${bomb.join('\n')}\n---\n`, 'a.md').diagnostics;
    expect(found[0]).toMatchObject({ rule: 'fm/alias', message: 'More than 100 aliases.' });
  });
});

it('reads bytes and text alike', () => {
  const text = '---\ntitle: Ä\n---\nText\n';
  expect(parse(encode(text), 'a.md').frontMatter).toEqual(parse(text, 'a.md').frontMatter);
});
