import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Postings } from '../../../src/archive/search/postings.ts';

/** The numbers of the documents of a list, which stand as four times their distances and what they are worth. */
function documentsOf(list: string): readonly number[] {
  let last = 0;
  return (JSON.parse(list) as number[]).map((packed) => {
    last += packed >> 2;
    return last;
  });
}

function add(postings: Postings, numbers: readonly number[]): void {
  for (const number of numbers) postings.add(number, { headline: [], lead: [], text: ['ferry'] });
}

const numbers = fc.uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 150, size: 'max' });

test('documents may come in any order, however many there are, to those of an earlier index too', () => {
  fc.assert(
    fc.property(numbers, fc.nat({ max: 150 }), (all, count) => {
      const [before, after] = [all.slice(0, count).sort((a, b) => a - b), all.slice(count)];
      const earlier = new Postings();
      add(earlier, before);
      const [[, list] = ['', '[]']] = [...earlier.drain()];
      const postings = new Postings();
      postings.take(
        ['ferry'],
        [list],
        Int32Array.from({ length: 401 }, (_, number) => number),
      );
      add(postings, after);
      const [[, made] = ['', '']] = [...postings.drain()];
      expect(documentsOf(made)).toEqual([...all].sort((a, b) => a - b));
    }),
    { seed: 1951, numRuns: 300 },
  );
});
