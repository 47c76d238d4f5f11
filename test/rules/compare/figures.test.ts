import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/rules/compare/figures.ts';

const values = (text: string, language = 'en') => findFigures(text, language).map(({ value }) => value);

describe('the figures of a text', () => {
  test.each([
    ['en', '1,500,000', ['1500000']],
    ['es', '1.500.000', ['1500000']],
    ['fr', '1 500 000', ['1500000']],
    ['en', '1\u00a0500\u202f000', ['1500000']],
    ['de', '1’500’000', ['1500000']],
    ['en', "1'500", ['1500']],
    ['ar', '١٬٥٠٠٬٠٠٠', ['1500000']],
    ['ar', '۱۵۰۰', ['1500']],
    ['en', '1,500.25', ['1500.25']],
    ['es', '1.500,25', ['1500.25']],
    ['ar', '٤٫٥', ['4.5']],
    ['en', '4.50 and 4.5', ['4.5', '4.5']],
    ['en', '4.5000', ['4.5']],
    ['en', '0500', ['500']],
    ['en', '0.5', ['0.5']],
    ['en', '0.05', ['0.05']],
    ['en', '007.5', ['7.5']],
    ['en', '1.5 million', ['1500000']],
    ['en', '1.25 billion', ['1250000000']],
    ['en', '15 thousand', ['15000']],
    ['en', '2 MILLION', ['2000000']],
    ['en', '2  \r\n million', ['2000000']],
    ['en', '2\nmillion', ['2000000']],
    ['en', '2 million', ['2000000']],
    ['en', '0.5 million', ['500000']],
    ['en', '1.2345678 million', ['1234567.8']],
    ['fr', '2 milliards', ['2000000000']],
    ['fr', '2 millions', ['2000000']],
    ['fr', '15 mille', ['15000']],
    ['es', '3 mil millones', ['3000000000']],
    ['es', '15 mil', ['15000']],
    ['es', '20 miles de libros', ['20']],
    ['es', '1 millón', ['1000000']],
    ['ar', '٢ مليار', ['2000000000']],
    ['ar', '٣ ملايين', ['3000000']],
    ['ar', '١٥ ألف', ['15000']],
    ['en', '20 books', ['20']],
    ['en', '20 maps', ['20']],
    ['en', '12 and 13', ['13']],
    ['en', '1 500', ['500']],
    ['fr', '1 500', ['1500']],
    ['fr', '12 1 500', ['1500']],
    ['fr', '2024 500', ['2024', '500']],
    ['fr', '1 5000', ['5000']],
  ])('%s: %j holds %j', (language, text, expected) => expect(values(text, language)).toEqual(expected));

  test.each([
    ['a link', '[books](https://example.org/2024/15000)'],
    ['a link to a file', '[books](files/15000.pdf)'],
    ['an address', 'https://example.org/15000 and HTTP://example.org/15000'],
    ['a mail address', 'a15000@example.org and desk@15000.example'],
    ['a phone', '+41 22 717 91 11 and +41(22)717-9111'],
    ['a time of day', '14:30, 15h, 15 h, 16 pm, 15 p.m.'],
    ['a code', 'G20, 21st, A-320b, COVID19, 20th'],
    ['small numbers', '0, 3, 12, 007'],
  ])('are not those of %s', (_, text) => expect(values(text)).toEqual([]));

  test('stand where they are written', () => {
    const text = '[a](b15) In ٢٠٢٤, 1,500 books; 20 @ 5 million.';
    const found = findFigures(text, 'en').map(({ value, range }) => [value, text.slice(range.start, range.end)]);
    expect(found).toEqual([
      ['2024', '٢٠٢٤'],
      ['1500', '1,500'],
      ['20', '20'],
      ['5000000', '5'],
    ]);
  });
});
