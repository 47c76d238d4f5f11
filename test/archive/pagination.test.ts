import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate } from '../../src/archive/pagination.ts';

const sizes = fc.integer({ min: 1, max: 30 });
const list = (length: number) => Array.from({ length }, (_, index) => index);

describe('a list in pages', () => {
  test('has every entry once and in order', () => {
    fc.assert(
      fc.property(fc.nat(300), sizes, (length, size) => {
        expect(paginate(list(length), size).flatMap(({ entries }) => entries)).toEqual(list(length));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('keeps all pages but the newest as they are when entries are added', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(100), sizes, (length, added, size) => {
        const closed = paginate(list(length), size).filter(({ newest }) => !newest);
        expect(paginate(list(length + added), size).slice(0, closed.length)).toEqual(closed);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('has a newest page of no fewer than a full one, where there are older ones', () => {
    fc.assert(
      fc.property(fc.nat(300), sizes, (length, size) => {
        const pages = paginate(list(length), size);
        const last = pages.at(-1)?.entries.length ?? 0;
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
        expect(last).toBeLessThan(2 * size);
        expect(last).toBeGreaterThanOrEqual(pages.length > 1 ? size : Math.min(size, length));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('has one page when it is empty', () => {
    expect(paginate([])).toEqual([{ number: 1, newest: true, entries: [] }]);
  });
});
