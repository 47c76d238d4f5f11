import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBoth } from './read-both.ts';

test('reads what front matter usually is', () => {
  const text = [
    'title: IOM opens a harbour library',
    'date: 2009-06-19',
    'contacts:',
    '  - name: Ana Ejemplo',
    '    phone: +52 55 5536 3954',
    '  - press-desk',
    'themes: [reading, night ferries]',
    'image:',
    '  src: a.jpg',
    "  alt: 'A door: open'",
    '',
  ].join('\n');
  const { fast, full } = readBoth(text);
  expect(fast).toBeDefined();
  expect(fast).toEqual(full.map);
});

const LONG_KEY = 'k'.repeat(64);
const deep = (levels: number) => Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}k:\n`).join('');

test.each([
  // Keys
  `a: b\nA-b_9: c\nz:   d\n${LONG_KEY}: e`,
  'a:\n  b: c\n  d: e\nf: g',
  'a:\n   b:\n    c: d\n   e: f',
  `${deep(8)}${'  '.repeat(8)}k: v\nl: w`,
  // Values
  'a: Harbour – “opens” 3/4 (new)\nb: a:b\nc: a#b\nd: ~\ne: a, b [c] {d}\nf: é\u00a0g\ng: ...',
  'a: \'b: c # d\'\ne: "f: g # h"\ni: ""\nj: \'\'\nk: "it\'s"',
  'a:  b',
  // Lists
  'a:\n- b\n- c d\ne: f',
  'a:\n  - b\n  - "c: d"\n  - [e, f]\n  - { g: h }\ni: j',
  'a:\n  - b: c\n    d: e\n  - f: g\n  - h',
  'a:\n- b: c\n  d:\n  - e\n  - f\n- g:\n    h: i\nj: k',
  'a:\n  - b: >-\n      c\n      d\n    e: f',
  'a:\n  - b-c: d\n  - e:f\n  - g',
  // Lists and maps in brackets
  'a: [b]\nc: [d, e f,g ,  h]\ni: [ j , k:l ]'.replace('k:l', 'k'),
  'a: [+1, (2), 3.4]\nb: c',
  'a: { b: c }\nd: {e: f g, h:  i}\nj: {  k: l  ,  m: n  }',
  'a: { b: "c: {d}", e: "" , f: "g" }\nh: i',
  // Folded texts
  'a: >-\n  b\n  c d\ne: f',
  'a: >-\n    b: # c\n    - d',
  'a: >-\n  b\n\ne: f',
  'a: >-\n  b\n\n\n',
  'a:\n  b: >-\n    c\n  d: e',
  // Blank lines and comments above keys
  '\n\na: b\n\n\nc: d\n\n',
  '# one\n# two: three\na: b\n\n# four\n\nc:\n  # five\n  d: e\n  # six\n  f: g\n# seven\nh: i',
  'a:\n  # one\n  - b\n  # two\n  - c\nd: e',
  '#\na: b',
])('reads %j as the full reader does', (text) => {
  for (const end of ['', '\n']) {
    const { fast, full } = readBoth(text + end);
    expect(full.diagnostics).toEqual([]);
    expect(fast).toEqual(full.map);
  }
});

test.each([
  // Keys: written twice, refused, quoted, too long, set in otherwise, none
  'title: a\ntitle: b',
  'a:\n  b: c\n  b: d',
  'constructor: b',
  'a:\n  prototype: b',
  'a: { constructor: b }',
  'a: { b: c, b: d }',
  '__proto__: b',
  '"a": b',
  "'a': b",
  'é: b',
  '9a: b',
  '-a: b',
  '? a',
  'a b: c',
  'a : b',
  'a.b: c',
  `k${LONG_KEY}: e`,
  '  a: b',
  'a: b\n  c: d',
  'a: b\n c: d',
  'a:\n  b: c\n d: e',
  'a:\n    b: c\n  d: e',
  'a:b',
  'a',
  'a\nb: c',
  'a: b\nc',
  'a:\nb: c',
  'a:',
  'a:\n',
  'a:\n  b:',
  `${deep(9)}${'  '.repeat(9)}k: v`,
  // Values that are more than they look
  ...[...'-?:,[]{}#&*!|>\'"%@`'].map((sign) => `a: ${sign}b`),
  ...['b: c', 'b:', 'b #c', 'b\tc', 'b\u0007c', 'b\u0085c', 'b\ufeffc', 'b ', 'b\u00a0', 'b\u2003'].map((b) => `a: ${b}`),
  ...["'it''s'", "'b", "'b' c", '"b\\"c"', '"b\\tc"', '"b', '"b" c', '"b\u0007"', "'b\tc'", '|', '|-', '>', '>+', '>-2'].map((b) => `a: ${b}`),
  'a: b\n  c',
  'a: "b"\n  c: d',
  'a: &x b\nc: *x',
  '...',
  '- a',
  '- a: b',
  '---',
  // Lists
  'a:\n  -b',
  'a:\n  -',
  'a:\n  - ',
  'a:\n  -  b',
  'a:\n  - - b',
  'a:\n  - b\n c: d',
  'a:\n  - b\n    c',
  'a:\n  - b\n   - c',
  'a:\n  - b\n  c: d',
  'a:\n    - b\n  - c',
  'a:\n  - b: c\n  d: e',
  'a:\n  - b: c\n     d: e',
  'a:\n  - b: c\n    b: d',
  'a:\n  - b: c: d',
  'a:\n  b:\n - c',
  'a: b\n- c',
  'a:\n  - # b',
  'a:\n  - b # c',
  // Lists and maps in brackets
  ...['[]', '[ ]', '[b, ]', '[, b]', '[b,, c]', '[b: c]', '[b', '[b] c', '[b]]', '[[b]]', '[{b}]', '["b"]', "['b']"].map((b) => `a: ${b}`),
  ...['[b #c]', '[*b]', '[b, &c]', '[-b]', '[b, ?c]', '[b\u00a0, c]', '[b,\u00a0c]', '[b\tc]', '[b\u0007]', '[b ]x', '[it\'s]', '[b"c]'].map((b) => `a: ${b}`),
  ...['{}', '{ }', '{ b }', '{ b: }', '{ b:c }', '{ b: c', '{ b: c }d', '{ b: c, }', '{ , b: c }', '{ b: [c] }', '{ b: { c: d } }'].map((b) => `a: ${b}`),
  ...["{ b: 'c' }", '{ "b": c }', '{ b: "c" d }', '{ b: "c\\n" }', '{ b: "c, d" }', '{ b: c:d }', '{ b: -c }', '{ b: c #d }', '{ é: c }'].map((b) => `a: ${b}`),
  ...['{ b: c\u00a0}', '{ b: c\u00a0, d: e }', '{ b: c\td }', '{ b: "c\u0007" }', '{ b: "c }', `{ k${LONG_KEY}: c }`, '{ b: *c }'].map((b) => `a: ${b}`),
  'a: [b,\n  c]',
  'a: { b: c,\n  d: e }',
  // Folded texts
  'a: >-',
  'a: >-\nb: c',
  'a: >-\n  b\n   c',
  'a: >-\n   b\n  c',
  'a: >-\n  b\n\n  c',
  'a: >-\n\n  b',
  'a: >-\n  b ',
  'a: >-\n  b\u00a0',
  'a: >-\n  b\tc',
  'a: >-\n  b\u0007',
  'a: >-\n  b\n  # c',
  'a: >-\n  # b\n  c',
  'a:\n  - b: >-\n    c',
  // Comments beside and between
  'a: b # c',
  'a: b\n# c',
  'a: b\n  # c\nd: e',
  'a:\n  b: c\n # d\ne: f',
  '# a\n  # b\nc: d',
  '# a\n\n  # b\nc: d',
  '  # a\nb: c',
  '# a\u0007\nb: c',
  '# a\tb\nc: d',
  '# a',
  '# a\n\n',
  '',
  '\n',
  ' ',
])('leaves %j to the full reader', (text) => {
  for (const end of ['', '\n']) expect(readBoth(text + end).fast).toBeUndefined();
}); // biome-ignore format: a table

test('reads what settings usually are', () => {
  const text = [
    '# The newsroom',
    'organisation:',
    '  name: { en: Harbour Library, fr: Bibliothèque du port }',
    '',
    '# Texts about it',
    'boilerplates:',
    '  about:',
    '    # Since 1951',
    '    - from: 1951-12-05',
    '      text:',
    '        en: >-',
    '          The library # lends',
    '          books: many.',
    'boilerplate: about',
    '',
  ].join('\n');
  const { fast, full } = readBoth(text);
  expect(fast).toBeDefined();
  expect(fast).toEqual(full.map);
});

test.each([
  'releases/newsroom.yaml',
  'releases/offices.yaml',
  'templates/strings/en.yaml',
  'templates/strings/ar.yaml',
])('reads %s without the full reader', (path) => {
  const { fast, full } = readBoth(readFileSync(path, 'utf8'));
  expect(fast).toBeDefined();
  expect(fast).toEqual(full.map);
});
