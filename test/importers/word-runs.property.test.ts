import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordRuns } from '../../src/importers/word-runs.ts';

const few = fc.array(fc.constantFrom('a', 'b', 'c', '|'), { minLength: 1, maxLength: 40 });

test('the longest run is the one that a search of the whole text finds', () => {
  fc.assert(
    fc.property(few, few, fc.nat(5), (text, words, place) => {
      const from = Math.min(place, words.length);
      const stands = (length: number) =>
        ` ${text.join(' ')} `.includes(` ${words.slice(from, from + length).join(' ')} `);
      const lengths = words.slice(from).map((_, index) => index + 1);
      expect(new WordRuns(text.join(' ')).longest(words, from)).toBe(lengths.findLast(stands) ?? 0);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['', ['a'], 0],
  ['a', [], 0],
  ['constructor', ['constructor', 'toString'], 1],
])('in %j of %j stand %i', (text, words, length) => {
  expect(new WordRuns(text).longest(words)).toBe(length);
});
