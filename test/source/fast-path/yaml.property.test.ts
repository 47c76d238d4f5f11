import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBoth } from './read-both.ts';

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
