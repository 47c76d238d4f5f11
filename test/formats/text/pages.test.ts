import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from '../../../src/formats/text/pages.ts';

const marks = { more: '(more)', head: (number: number) => `SLUG ${number}` };
const pagesOf = (text: string, lines: number) =>
  paginate(text, lines, marks)
    .trimEnd()
    .split(/(?<=\(more\))\n\n/);
const lines = (count: number, word = 'line') => Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);

test('a text that a page holds has no marks, to its last line', () => {
  const text = `${lines(20).join('\n')}\n`;
  expect(paginate(text, 20, marks)).toBe(text);
  expect(pagesOf(text, 19)).toHaveLength(2);
});

test('a page ends where a paragraph does, if that leaves it two thirds full, else where it is full', () => {
  // A page of 23 lines has 21 for words, the empty line and the mark below them.
  const paragraphs = (first: number) => `${[...lines(first), '', ...lines(30, 'second')].join('\n')}\n`;
  const [late] = pagesOf(paragraphs(15), 23);
  expect(late).toBe([...lines(15), '', '(more)'].join('\n'));
  const [early] = pagesOf(paragraphs(14), 23);
  expect(early).toBe([...lines(14), '', ...lines(6, 'second'), '', '(more)'].join('\n'));
  const [full] = pagesOf(paragraphs(21), 23);
  expect(full).toBe([...lines(21), '', '(more)'].join('\n'));
});

test('every page but the first begins with its mark and goes on with words', () => {
  const [, second, third] = pagesOf(`${[...lines(21), '', ...lines(19), '', ...lines(3)].join('\n')}\n`, 23);
  expect(second).toBe(['SLUG 2', '', ...lines(19), '', '(more)'].join('\n'));
  expect(third).toBe(['SLUG 3', '', ...lines(3)].join('\n'));
  const [first, next] = pagesOf(`${[...lines(20), '', '', '', ...lines(9)].join('\n')}\n`, 23);
  expect([first, next]).toEqual([[...lines(20), '', '(more)'].join('\n'), ['SLUG 2', '', ...lines(9)].join('\n')]);
});

test('pages hold so many lines, begin and end with words, and lose none', () => {
  const line = fc.oneof({ weight: 4, arbitrary: fc.constant('words') }, { weight: 1, arbitrary: fc.constant('') });
  const text = fc.array(line, { maxLength: 120 }).map((middle) => `${['first', ...middle, 'last'].join('\n')}\n`);
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 60 }), (given, most) => {
      const pages = pagesOf(given, most).map((page) => page.split('\n'));
      const words = pages.map((page, index) => page.slice(index && 2, index < pages.length - 1 ? -2 : undefined));
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(most);
      expect(words.filter((page) => page[0] === '' || page.at(-1) === '')).toEqual([]);
      expect(words.flat().filter(Boolean)).toEqual(given.split('\n').filter(Boolean));
    }),
    { seed: 7901, numRuns: 200 },
  );
});
