import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staysTogether } from '../../../src/formats/text/glue.ts';
import { displayWidth } from '../../../src/formats/text/width.ts';
import { wrap } from '../../../src/formats/text/wrap.ts';

const WIDTH = 69;
const word = fc.oneof(
  fc.constantFrom(
    'a',
    'harbour',
    'bibliothèque',
    'Mr.',
    'M.',
    'Sr.',
    '5',
    '000',
    '40',
    'per',
    'cent',
    '%',
    ';',
    '»',
    '«',
    '¿qué?',
  ),
  fc.constantFrom(
    'المكتبة',
    'السيد',
    '–',
    '(IOM)',
    '[1]',
    'USD',
    '1.50',
    'million',
    '港口',
    '🚢',
    'é',
    'https://library.example.org/a-very-long-address',
  ),
  fc.string({ minLength: 1, maxLength: 90 }).map((text) => text.replace(/\s/g, 'x')),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

describe('wrapping', () => {
  test('keeps the words and their order, whatever they are', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 100 }), (given, width) => {
        expect(wrap(given, { width }).join(' ').trim()).toBe(
          given
            .split(/[ \t\n]+/)
            .filter(Boolean)
            .join(' '),
        );
      }),
      { seed: 69, numRuns: 500 },
    );
  });

  test('gives no line that is wider than the measure, unless it is one word', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const line of wrap(given, { width: WIDTH, firstIndent: '- ', indent: '  ' })) {
          if (line.slice(2).includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(WIDTH);
          else expect(line.slice(2).length).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 69, numRuns: 500 },
    );
  });

  test('ends a line only where its words may be parted, unless nothing else fits', () => {
    fc.assert(
      fc.property(text, (given) => {
        const lines = wrap(given, { width: WIDTH });
        const torn = lines.slice(0, -1).filter((line, index) => {
          const words = line.split(' ');
          const next = lines[index + 1]?.split(' ')[0] ?? '';
          const isTorn = staysTogether(words.at(-1) ?? '', next);
          return isTorn && words.some((_, at) => at > 0 && !staysTogether(words[at - 1] ?? '', words[at] ?? ''));
        });
        expect(torn).toEqual([]);
      }),
      { seed: 69, numRuns: 500 },
    );
  });

  test.each([
    [
      'a number and its unit',
      'The fictional Harbour Library lent out its books to readers in some 1,250 million places.',
      '1,250 million',
    ],
    [
      'a title and its name',
      'The room was opened on a rainy day in the month of March by a certain Mr. Muster himself.',
      'Mr. Muster',
    ],
    [
      'French signs and the words before them',
      'La bibliothèque imaginaire du port ouvre sa salle de nuit et la question est : pourquoi ?',
      'est :',
    ],
    [
      'the groups of a number',
      'La bibliothèque imaginaire du port ouvre sa salle de nuit pour environ 5 000 couronnes.',
      '5 000',
    ],
    [
      'a currency and its amount',
      'Tea is sold in the night room of the fictional Harbour Library at USD 1.50 a cup these days.',
      'USD 1.50',
    ],
    [
      'a note and its words',
      'The fictional Harbour Library has a page on which everything is said [1] and more than that.',
      'said [1]',
    ],
  ])('keeps %s together at every width', (_, given, kept) => {
    const widths = Array.from({ length: 60 }, (_unused, index) => index + 20);
    expect(widths.filter((width) => !wrap(given, { width }).join('\n').includes(kept))).toEqual([]);
  });

  test('leaves the indent of a text without words, a mark of a list that stands alone', () => {
    expect(wrap('', { width: WIDTH, firstIndent: '- ' })).toEqual(['- ']);
    expect(wrap(' \n', { width: Number.POSITIVE_INFINITY, firstIndent: '- ' })).toEqual(['- ']);
  });

  test('counts columns as a terminal does', () => {
    expect(displayWidth('港口')).toBe(4);
    expect(displayWidth('é')).toBe(1);
    expect(displayWidth('مُ')).toBe(1);
    expect(wrap('港口 港口 港口', { width: 9 })).toEqual(['港口 港口', '港口']);
  });
});

const odd = fc.constantFrom('5', '000', '«', '»', ':', 'M.', 'Mme', 'pour', 'cent', '$', 'US$', '[1]', '–', '—', 'A.', '12', 'USD', '(', ')', 'a\u00a0b', 'per', 'cent.', '%', 'million', 'Excmo', 'x5y'); // biome-ignore format: a table
const anyWord = fc.oneof(odd, fc.stringMatching(/^[a-zé]{1,14}[.,]?$/), fc.stringMatching(/^[ء-ي]{1,9}$/));

test('breaks evenly spaced words where it breaks the same words with other spaces between them', () => {
  fc.assert(
    fc.property(
      fc.array(anyWord, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('', '> ', '     '),
      (words, width, indent) => {
        const options = { width, firstIndent: '- ', indent };
        expect(wrap(words.join(' '), options)).toEqual(wrap(` ${words.join('  ')}`, options));
      },
    ),
    { seed: 1951, numRuns: 2000 },
  );
});

test('a French hour stays with its minutes', () => {
  const text = 'La bibliothèque, qui n’existe pas, ouvre ses portes ce soir vers 18 h 30';
  expect(wrap(text, { width: 69 }).at(-1)).toBe('18 h 30');
  expect(staysTogether('h', '300')).toBe(false);
});
