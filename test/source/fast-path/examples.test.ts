import { describe, expect, test } from 'vitest';
import { parseFast } from '../../../src/source/fast-path/parse.ts';
import { parseMarkdown } from '../../../src/source/markdown.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

/** The tree of a text that stands behind `before`. */
function treeOf(text: string, fastPath: boolean, before: string) {
  const file = new SourceFile('a.md', before + text);
  return parseMarkdown(file, { start: before.length, end: file.text.length }, { fastPath }).tree;
}

/** @returns the pieces of a text that the full parser is asked for; undefined where it reads the whole text itself */
function handedOver(text: string): readonly string[] | undefined {
  const pieces: string[] = [];
  const tree = parseFast(text, { line: 1, column: 1, offset: 0 }, (piece) => {
    pieces.push(piece);
    return [];
  });
  return tree && pieces;
}

function isReadAsByRemark(text: string): void {
  for (const before of ['', '---\ntitle: a\n---\n']) {
    expect(treeOf(text, true, before)).toEqual(treeOf(text, false, before));
  }
}

describe('plain Markdown is read as remark reads it, without it', () => {
  test.each([
    // Paragraphs
    'The library opened.',
    'The library\nopened on 5 March 2024\nin the harbour.',
    'One.\n\nTwo.\nThree.\n\n\n \n   \nFour.\n',
    '\n\nOne.',
    '\n',
    'مكتبة الميناء\nتفتح – “said” É.\n\n🚢 Two.',
    '3 rooms',
    '12 rooms and 1.5 halls',
    '1.5 halls',
    '(a) b',
    '\u00a0a',
    'a: b; c - d > e # f + g = h ~ i | j',
    'a\n(b',
    'a\n3 rooms',
    // Headings
    '# One',
    '## Two\n\n### Three\n\n#### Four\n\n##### Five\n\n###### Six',
    '##  Two words',
    '# *a* [b](https://e.org) c',
    // Quotations of one line
    '> The library opened.',
    '> 3 rooms',
    // Lists of one-line items
    '- one',
    '- one\n- two *three*\n- four',
    '* one\n* two',
    '+ one\n+ two',
    '1. one\n2. two',
    '7) one\n8) two\n1) three',
    '123456789. one',
    '- one\n\n- two\n\n- three',
    '- one\n- two\n\n\n- three',
    '1. one\n\n2. two\n\n\n3. three\n\nFour.',
    'One.\n\n- two\n\n- three\n\nFour.',
    '- 3 rooms\n- [a](https://e.org)',
    '- one\n\n* two',
    '- one\n\n- two\n\n* three\n\n* four\n\n1. five\n\n2) six',
    // Inline marks
    'a *b* c **d** e _f_ g __h__',
    'a *b*\nand **c**',
    'a *b\nc* d',
    'a *b*\nc [d](https://e.org)\ne *f*',
    '(*a*) “*b*”',
    '1234567890. a',
    '1.a',
    'a *b*.',
    'a *b.* c',
    '||\n|-|',
    '|a|\n|-|\n||',
    'snake_case and a_b_c',
    'R&D, A & B; C &; d & e;',
    'a! b!',
    'a!\n[b](https://e.org)',
    '[a](https://e.org)',
    '[a b](https://e.org/a_b?c=d*e&f) c [d](mailto:a@e.org)',
    '[a](tel:+41227179111), [b](https:)',
    // Tables
    '| a | b |\n| --- | --- |\n| c | d |',
    '|a|\n|-|\n|b|\n|c|',
    '|a|b|c|d|\n|:-|-:|:-:| --- |\n|e|  f  ||*g*|',
    '|a|\n|-|',
    '| a |\n|:--:|\n',
    'One.\n\n| a | a |\n|---|---|\n| *b* | [c](https://e.org) |\n\nTwo.',
  ])('%j', (text) => {
    expect(handedOver(text)).toEqual([]);
    isReadAsByRemark(text);
  });
});

describe('what is more than plain goes to remark, alone', () => {
  test.each<[string, readonly string[]]>([
    // Breaks, indents and signs at the start of a line
    ['a\n\nb  \nc\n\nd', ['b  \nc\n\n']],
    ['a\n\nb \nc', ['b \nc']],
    ['a\n\nb ', ['b ']],
    ['a\n\nb\tc', ['b\tc']],
    ['a\n\nb\\\nc', ['b\\\nc']],
    ['a\n\nb\\*c', ['b\\*c']],
    ['a\n\n b\n\nc', [' b\n\n']],
    ['a\n b', ['a\n b']],
    ['a\n# b', ['a\n# b']],
    ['a\n- b', ['a\n- b']],
    ['a\n+b', ['a\n+b']],
    ['a\n*b*', ['a\n*b*']],
    ['a\n_b_', ['a\n_b_']],
    ['a\n> b', ['a\n> b']],
    ['a\n===', ['a\n===']],
    ['a\n---', ['a\n---']],
    ['a\n<b>', ['a\n<b>']],
    ['a\n`b`', ['a\n`b`']],
    ['a\n~b', ['a\n~b']],
    ['a\n|b', ['a\n|b']],
    ['a\n:-', ['a\n:-']],
    ['a\n1. b', ['a\n1. b']],
    ['a\n2) b', ['a\n2) b']],
    ['a\n\n---\n\nb', ['---\n\n']],
    ['***', ['***']],
    ['___', ['___']],
    ['===', ['===']],
    ['<b>a</b>', ['<b>a</b>']],
    ['`a`', ['`a`']],
    ['a `b`', ['a `b`']],
    // Headings
    ['#', ['#']],
    ['#a', ['#a']],
    ['# ', ['# ']],
    ['####### a', ['####### a']],
    ['# a #', ['# a #']],
    ['# #a', ['# #a']],
    ['# a\nb', ['# a\nb']],
    ['# `a`', ['# `a`']],
    ['#\u00a0a', ['#\u00a0a']],
    // Quotations
    ['>a', ['>a']],
    ['>', ['>']],
    ['>  a', ['>  a']],
    ['> - a', ['> - a']],
    ['> # a', ['> # a']],
    ['> > a', ['> > a']],
    ['> a\nb', ['> a\nb']],
    ['> a\n> b', ['> a\n> b']],
    ['> `a`', ['> `a`']],
    // Lists
    ['-', ['-']],
    ['- ', ['- ']],
    ['-a', ['-a']],
    ['-  a', ['-  a']],
    ['- - a', ['- - a']],
    ['- # a', ['- # a']],
    ['- > a', ['- > a']],
    ['- 1. a', ['- 1. a']],
    ['- a\nb', ['- a\nb']],
    ['- a\n* b', ['- a\n* b']],
    ['1. a\n2) b', ['1. a\n2) b']],
    ['1. a\n- b', ['1. a\n- b']],
    ['- a\n  b', ['- a\n  b']],
    ['- a \n- b', ['- a \n- b']],
    ['- a\tb', ['- a\tb']],
    ['- `a`', ['- `a`']],
    ['- a\n- `b`', ['- a\n- `b`']],
    ['- a\\\n- b', ['- a\\\n- b']],
    ['- a\n\n  b\n\nc', ['- a\n\n  b\n\n']],
    ['a\n\n- b\n\n  c\n\n\nd', ['- b\n\n  c\n\n\n']],
    ['- a\n\n- `b`\n\nc', ['- a\n\n- `b`\n\n']],
    ['- a\n\n-\n\nc', ['- a\n\n-\n\n']],
    ['- a\n\n1.\n\nc', ['1.\n\n']],
    ['a\n\n b\n\n- c', [' b\n\n- c']],
    // Inline marks
    ['a *b', ['a *b']],
    ['*a *b', ['*a *b']],
    ['* *', ['* *']],
    ['a * b', ['a * b']],
    ['a*b*', ['a*b*']],
    ['a *b*c', ['a *b*c']],
    ['*a* b', ['*a* b']],
    ['***a***', ['***a***']],
    ['> *a* b', ['> *a* b']],
    ['a ***b***', ['a ***b***']],
    ['a **b*', ['a **b*']],
    ['a *b**', ['a *b**']],
    ['a **b***', ['a **b***']],
    ['a *b _c_*', ['a *b _c_*']],
    ['a *b [c](https://e.org)*', ['a *b [c](https://e.org)*']],
    ['a *b.*c', ['a *b.*c']],
    ['a *b.*.', ['a *b.*.']],
    ['a *“b”* c', ['a *“b”* c']],
    ['a__b', ['a__b']],
    ['a _b', ['a _b']],
    ['a_ b', ['a_ b']],
    ['a &amp; b', ['a &amp; b']],
    ['a &#35; b', ['a &#35; b']],
    ['a <https://e.org>', ['a <https://e.org>']],
    ['a ![b](https://e.org)', ['a ![b](https://e.org)']],
    ['a [b]', ['a [b]']],
    ['a [b](c)', ['a [b](c)']],
    ['a [b](https://e.org "c")', ['a [b](https://e.org "c")']],
    ['a [b](https://e.org?a=b&amp;c)', ['a [b](https://e.org?a=b&amp;c)']],
    ['a [*b*](https://e.org)', ['a [*b*](https://e.org)']],
    ['a [ b](https://e.org)', ['a [ b](https://e.org)']],
    ['a [b ](https://e.org)', ['a [b ](https://e.org)']],
    ['a [](https://e.org)', ['a [](https://e.org)']],
    ['a [b\nc](https://e.org)', ['a [b\nc](https://e.org)']],
    ['a ]', ['a ]']],
    // Tables
    ['|a|', ['|a|']],
    ['|a|\n|b|', ['|a|\n|b|']],
    ['|a|\n|-|\n|b', ['|a|\n|-|\n|b']],
    ['|a|\n|-|\nb', ['|a|\n|-|\nb']],
    ['|a|\n|-|\nb|c|', ['|a|\n|-|\nb|c|']],
    ['|a|\n|-|-|', ['|a|\n|-|-|']],
    ['|a|b|\n|-|', ['|a|b|\n|-|']],
    ['|a|\n|-|\n|b|c|', ['|a|\n|-|\n|b|c|']],
    ['|a|b|\n|-|-|\n|c|', ['|a|b|\n|-|-|\n|c|']],
    ['|a|\n|:|', ['|a|\n|:|']],
    ['|a|\n|- -|', ['|a|\n|- -|']],
    ['|a|\n|-a|', ['|a|\n|-a|']],
    ['|a|\n|a-|', ['|a|\n|a-|']],
    ['|a|\n||', ['|a|\n||']],
    ['|a\\|b|\n|-|', ['|a\\|b|\n|-|']],
    ['|a\t|\n|-|', ['|a\t|\n|-|']],
    ['|`a`|\n|-|', ['|`a`|\n|-|']],
    ['|a|\n|-|\n|`b`|', ['|a|\n|-|\n|`b`|']],
    ['|', ['|']],
    ['a\n\n|b\n\nc', ['|b\n\n']],
  ])('%j', (text, pieces) => {
    expect(handedOver(text)).toEqual(pieces);
    isReadAsByRemark(text);
  });
});

describe('what may mean something elsewhere leaves the whole text to remark', () => {
  test.each([
    'a\n\n```\nb\n\nc\n```',
    '~~~\na\n\nb\n~~~',
    'a\n\n[b]: https://e.org',
    '<!-- a\n\nb -->',
    '<?a\n\nb?>',
    '<script>\n\na</script>',
    '</Pre>\n\na',
    '<STYLE>\n\na',
    '<textarea>\n\na',
    'a\r\nb',
    'a\rb',
    'a\0b',
    'a\ufeffb',
    'a\n\n    b',
    '    a',
    '\ta',
    '- a\n\n      b',
    '> 1. a\n>\n>     b',
    '>\ta',
    '12)\ta',
  ])('%j', (text) => {
    expect(handedOver(text)).toBeUndefined();
    isReadAsByRemark(text);
  });
});

test.each([
  ['a `b`\n\nc `d`\n\ne', [[3, 20], [5, 27]]],
  ['a\n\n\n- b\n\n  c\n\n\nd `e`', [[6, 24], [11, 35]]],
])('%j: the full parser is told where a piece stands', (text, places) => {
  const told: (readonly [number, number, number])[] = [];
  parseFast(text, { line: 3, column: 1, offset: 20 }, (_, { line, column, offset }) => {
    told.push([line, column, offset]);
    return [];
  });
  expect(told).toEqual(places.map(([line, offset]) => [line, 1, offset]));
}); // biome-ignore format: places
