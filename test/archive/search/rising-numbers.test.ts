import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RisingNumbers } from '../../../src/archive/search/rising-numbers.ts';

const distance = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.constantFrom(127, 128, 129, 16_383, 16_384, 2 ** 31, 2 ** 40),
);

test('numbers that rise are given back as they came', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.array(distance, { maxLength: 200 }), (first, distances) => {
      const numbers = [first];
      for (const one of distances) numbers.push((numbers.at(-1) ?? 0) + one);
      const half = Math.ceil(numbers.length / 2);
      const rising = new RisingNumbers(numbers.slice(0, half));
      for (const one of numbers.slice(half)) rising.add(one);
      expect(rising.list()).toEqual(numbers);
      expect(rising.last).toBe(numbers.at(-1));
    }),
    { numRuns: 500 },
  );
});
