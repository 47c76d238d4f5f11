import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allowedSlips, closest, editDistance, fold } from '../../src/model/text.ts';

const SEED = { seed: 20090619, numRuns: 300 };

describe('fold', () => {
  it.each([
    ['México', 'mexico'],
    ['  São   Tomé ', 'sao tome'],
    ["Côte d'Ivoire", 'cote d ivoire'],
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['cote-d-ivoire', 'cote d ivoire'],
    ['TÜRKİYE', 'turkiye'],
    ['Türkıye', 'turkiye'],
    ['U.S.A.', 'usa'],
    ['É.-U.', 'e u'],
    ['Straße, Œuvre, Łódź', 'strasse oeuvre lodz'],
    ['Bolivia (Plurinational State of)', 'bolivia plurinational state of'],
    ['\u{feff}M\u{200b}X\u{200f}', 'mx'],
    ['', ''],
    ['…', ''],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['المكسيك', 'ٱلمكسيك'],
    ['إثيوبيا', 'اثيوبيا'],
    ['أفغانستان', 'افغانستان'],
    ['آسيا', 'اسيا'],
    ['عُمان', 'عمان'],
    ['الهـجـرة', 'الهجره'],
    ['مصطفى', 'مصطفي'],
    ['٢٠٢٤', '2024'],
    ['۲۰۲۴', '2024'],
  ])('takes the Arabic %s and %s for the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps different Arabic words apart', () => {
    expect(fold('السودان')).not.toBe(fold('جنوب السودان'));
    expect(fold('مالي')).not.toBe(fold('مالطا'));
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      SEED,
    );
  });
});

/** The textbook's definition, for comparison: optimal string alignment without shortcuts. */
function textbookDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => i + j));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      const line = table[i];
      if (line) line[j] = best;
    }
  }
  return at(a.length, b.length);
}

describe('editDistance', () => {
  it.each([
    ['mexico', 'mexico', 0],
    ['mexcio', 'mexico', 1],
    ['meico', 'mexico', 1],
    ['mexxico', 'mexico', 1],
    ['mejico', 'mexico', 1],
    ['tilte', 'title', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['المكسيك', 'المسكيك', 1],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('stops at the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  it('agrees with the definition up to the limit, also for texts longer than its first rows', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ا'), maxLength: 90 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(textbookDistance(a, b), limit + 1));
      }),
      SEED,
    );
  });
});

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [6, 2],
  [9, 2],
  [10, 3],
  [30, 3],
])('a word of %i letters may hold %i slips', (length, slips) => expect(allowedSlips(length)).toBe(slips));

describe('closest', () => {
  const keys = ['title', 'subtitle', 'date', 'dateline', 'office', 'contacts', 'language', 'languages'];

  it.each([
    ['tilte', ['title']],
    ['Offce', ['office']],
    ['dat', ['date']],
    ['languagess', ['languages', 'language']],
    ['contact', ['contacts']],
    ['langauge', ['language', 'languages']],
    ['résumé', []],
    ['xyz', []],
    ['', []],
    ['…', []],
  ])('of %j is %j', (query, expected) => {
    expect(closest(query, keys)).toEqual(expected);
  });

  it('gives as many as asked, as they were written', () => {
    expect(closest('cafe', ['Café', 'Cafés', 'Cave', 'Cage', 'Cane'])).toEqual(['Café', 'Cafés', 'Cave']);
    expect(closest('cafe', ['Café', 'Cafés'], 1)).toEqual(['Café']);
    expect(closest('…', ['?', ''])).toEqual([]);
  });
});
