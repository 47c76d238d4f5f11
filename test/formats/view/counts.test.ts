import { describe, expect, test } from 'vitest';
import { countReleases, writeNumber } from '../../../src/formats/view/counts.ts';
import type { Language } from '../../../src/model/language.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { templates } = contextFor(harbour().newsroom);
const strings = (language: string) => templates.strings(language as Language);
const counted = (count: number, language: string) => countReleases(count, language as Language, strings(language));

describe('releases are counted in the forms of their language (CLDR)', () => {
  test.each([
    ['en', 0, '0 releases'],
    ['en', 1, '1 release'],
    ['en', 2, '2 releases'],
    ['en', 1250, '1,250 releases'],
    ['fr', 0, '0 communiqué'],
    ['fr', 1, '1 communiqué'],
    ['fr', 2, '2 communiqués'],
    ['es', 1, '1 comunicado'],
    ['es', 21, '21 comunicados'],
    ['ar', 0, 'لا بيانات'],
    ['ar', 1, 'بيان واحد'],
    ['ar', 2, 'بيانان'],
    ['ar', 3, '3 بيانات'],
    ['ar', 11, '11 بياناً'],
    ['ar', 100, '100 بيان'],
    ['ar', 1103, '1,103 بيانات'],
  ])('%s: %i', (language, count, words) => {
    expect(counted(count, language)).toBe(words);
  });

  test('a language without such forms gives the number', () => {
    const { site, ...rest } = strings('en');
    expect(countReleases(1250, 'en' as Language, { ...rest, site: { ...site, count: {} } })).toBe('1,250');
  });
});

test.each([
  ['en', ['0', '999', '1,000', '1,250', '12,500', '1,250,000', '100,000,000']],
  ['ar', ['0', '999', '1,000', '1,250', '12,500', '1,250,000', '100,000,000']],
  // Four digits stand together where spaces part them.
  ['fr', ['0', '999', '1000', '1250', '12 500', '1 250 000', '100 000 000']],
  ['es', ['0', '999', '1000', '1250', '12 500', '1 250 000', '100 000 000']],
])('thousands of %s', (language, written) => {
  const numbers = [0, 999, 1000, 1250, 12_500, 1_250_000, 100_000_000];
  expect(numbers.map((number) => writeNumber(number, strings(language)).replace(/[\u00a0\u202f]/g, ' '))).toEqual(
    written,
  );
});
