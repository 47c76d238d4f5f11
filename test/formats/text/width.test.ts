import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/formats/text/width.ts';

test('is what a terminal shows, also of vocalised Arabic', () => {
  expect(displayWidth('عُضْوًا')).toBe(4);
  const unit = fc.constantFrom(
    ...'aé ضو字👍',
    '\u064b',
    '\u0651',
    '\u0670',
    'e\u0301',
    '\u200d',
    '\u200f',
    '\u2067',
    '\u2069',
    '\u2060',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join('');
      expect(displayWidth(text)).toBe(stringWidth(text, { ambiguousIsNarrow: true }));
    }),
    { seed: 11, numRuns: 1000 },
  );
});

test('of a word that is wider than any line each letter counts one, and its marks none', () => {
  expect(displayWidth('\u5b57'.repeat(500))).toBe(1000);
  expect(displayWidth('\u5b57'.repeat(1001))).toBe(1001);
  expect(displayWidth('\u5b57e\u0301'.repeat(400))).toBe(800);
});
