import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '../../../src/source/fast-path/yaml.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { readYaml } from '../../../src/source/yaml.ts';

/** Values that look alike and are not: plain ones, and each sign that makes one something else. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Harbour opens', '2009-06-19', '+52 55 5536', '012', '12:30', 'a:b', '~', 'null', 'é – “x”', 'a\u00a0b') },
  { weight: 2, arbitrary: fc.constantFrom('[a, b]', '[ a , b c ]', '[a]', '[]', '[a,b]', '[a, ]', '[a: b]', "['a', b]", '[+1, (2)]', '[a\u00a0, b]') },
  { weight: 2, arbitrary: fc.constantFrom('{ a: b }', '{ a: b c, d: e }', '{a: b}', '{ a: b, a: c }', '{ a:b }', '{ a: }', '{ a: "b" }', '{ a: "b: {c}" , d: "" }', '{ a: "b, c" }', '{ a: "b" c }', '{ a: "b\\n" }', '{ a: b:c }', '{ constructor: b }', '{ a: b , c: d}', '{ a: b\u00a0}', '{}', '{ a: b, }', '{ a: [b] }') },
  { weight: 2, arbitrary: fc.constantFrom('>-\n  b\n  c d', '>-\n    b # c\n    d: e', '>-\n   b\n  c', '>-\n  b\n\n  c', '>-\n  b \n  c', '>-\n\tb', '>-', '>-\n      b\n      - c\n', '>-\n  # b\n  c', '>-\n  b\n# c') },
  { weight: 2, arbitrary: fc.constantFrom("'x: y'", "'it''s'", '"x # y"', '"a\\tb"', '"a" b', "'a' # b", '""', "''") },
  { weight: 1, arbitrary: fc.constantFrom('a # b', 'a #b', 'a: b', 'a:', '- a', '-a', '? a', '&x a', '*x', '!t a', '|', '>-', '{ a: b }', '@a', '`a`', '%a', 'a ', '', ' a', 'a\tb', '#a', ':a', ',a', ']a', 'a\u0007', 'a, b', '...', '---') },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'ab1 :,[]{}#\'"-?&*!|>%@\\\n\t') , maxLength: 12 }) },
); // biome-ignore format: a table
const key = fc.constantFrom(
  'title',
  'date',
  'contacts',
  'a-b',
  'x_1',
  '<<',
  '__proto__',
  'constructor',
  '"q"',
  'é',
  'k ',
);
const indent = fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '   ');
const mark = fc.constantFrom('', '', '- ', '-  ', '-', '# ');
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(indent, mark, key, value).map(([i, m, k, v]) => `${i}${m}${k}: ${v}`) },
  { weight: 3, arbitrary: fc.tuple(indent, mark, key).map(([i, m, k]) => `${i}${m}${k}:`) },
  { weight: 3, arbitrary: fc.tuple(indent, value).map(([i, v]) => `${i}- ${v}`) },
  { weight: 1, arbitrary: fc.tuple(indent, value).map(([i, v]) => i + v) },
);
const comment = fc
  .tuple(indent, fc.constantFrom('# a note', '#', '', '#: b', '# a: b', ' '))
  .map(([i, text]) => `${i}${text}`);
const anyYaml = fc
  .array(line, { minLength: 1, maxLength: 8 })
  .chain((lines) => fc.constantFrom('\n', '\n', '\n', '\r\n').map((end) => lines.join(end) + end));

/** Well-formed front matter, most of it plain. */
const plainYaml = fc
  .array(
    fc.oneof(
      fc.tuple(key, value).map(([k, v]) => `${k}: ${v}\n`),
      fc.tuple(key, fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 3 }), fc.boolean()).map(([k, rows, set]) => {
        const pad = set ? '  ' : '';
        return `${k}:\n${rows.map(([rk, rv], index) => `${pad}${index === 0 ? '- ' : '  '}${rk}: ${rv}\n`).join('')}`;
      }),
      fc.tuple(key, fc.array(value, { minLength: 1, maxLength: 3 })).map(([k, items]) => `${k}:\n${items.map((one) => `  - ${one}\n`).join('')}`),
      fc.tuple(key, key, value).map(([k, inner, v]) => `${k}:\n  ${inner}: ${v}\n`),
      fc.tuple(comment, key, comment, key, value, comment, key, value).map(([a, k, b, one, v, c, other, w]) => `${a}\n${k}:\n${b}\n  ${one}: ${v}\n${c}\n  ${other}: ${w}\n`),
      comment.map((text) => `${text}\n`),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((entries) => entries.join('')); // biome-ignore format: a table

function readBoth(text: string) {
  const file = new SourceFile('a.md', `---\n${text}---\n`);
  const yaml = { start: 4, end: 4 + text.length };
  return {
    fast: readPlainYaml(file.text, yaml.start, yaml.end),
    full: readYaml(file, yaml, { fastPath: false }),
  };
}

test.each([
  ['any lines', anyYaml, 1 / 600],
  ['entries', plainYaml, 1 / 60],
] as const)('gives the tree of the full reader, ranges included, or none: %s', (_, arbitrary, least) => {
  const runs = Number(process.env['FAST_PATH_RUNS'] ?? 3000);
  let read = 0;
  fc.assert(
    fc.property(arbitrary, (text) => {
      const { fast, full } = readBoth(text);
      if (!fast) return;
      read += 1;
      expect(full.diagnostics).toEqual([]);
      expect(fast).toEqual(full.map);
    }),
    { seed: 1951, numRuns: runs },
  );
  // The property would hold of a reader that never reads anything.
  expect(read).toBeGreaterThan(runs * least);
});

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
