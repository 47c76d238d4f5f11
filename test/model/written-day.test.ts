import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/model/date.ts';
import { readWrittenDay } from '../../src/model/written-day.ts';

const read = (text: string) => {
  const day = readWrittenDay(text);
  return day && isoDay(day);
};

describe('a day as people write it', () => {
  test.each([
    ['5 March 2024', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['05 Mar. 2024', '2024-03-05'],
    ['1er mars 2024', '2024-03-01'],
    ['5 août 2024', '2024-08-05'],
    ['5 de septiembre de 2024', '2024-09-05'],
    ['5 de marzo del 2024', '2024-03-05'],
    ['٥ مارس ٢٠٢٤', '2024-03-05'],
    ['5 كانون الثاني 2024', '2024-01-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['05.05.2010', '2010-05-05'],
  ])('%s is %s', (text, day) => expect(read(text)).toBe(day));

  test.each([
    '04/05/2010',
    '31 February 2024',
    '30/02/2024',
    '5 Mirch 2024',
    'tomorrow',
    '2024',
    '5 March 24',
    '1-2-3',
    '',
  ])('%j is none, or two', (text) => expect(read(text)).toBeUndefined());
});
