import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPortions } from '../../src/build/portions.ts';

/** Each portion stands until the next one is asked for only. */
function encoded(texts: readonly string[]): string {
  const bytes: Buffer[] = [];
  for (const portion of inPortions(texts)) bytes.push(Buffer.from(portion));
  return Buffer.concat(bytes).toString();
}

test('texts come out one after the other as UTF-8, however long they are', () => {
  const long = 'مرحبا🌍'.repeat(50_000);
  const texts = ['', 'a', long, 'é'.repeat(87_381), 'b', '🌍'.repeat(43_690), long];
  expect(encoded(texts)).toBe(texts.join(''));
});

test('no text is lost between portions', () => {
  const text = fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9000 }));
  fc.assert(
    fc.property(fc.array(text), (all) => {
      const texts = all.map(([one, times]) => one.repeat(times));
      expect(encoded(texts) === texts.join('')).toBe(true);
    }),
    { numRuns: 50 },
  );
});
