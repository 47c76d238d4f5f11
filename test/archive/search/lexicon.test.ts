import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/archive/search/lexicon.ts';
import { wordsOf } from '../../../src/archive/search/words.ts';

/** What a lexicon shortens: all words of the texts, each where it comes first. */
function distinct(texts: readonly string[], language: string): string[] {
  return [...new Set(wordsOf(texts.join('\n'), language))];
}

const LETTERS = [
  'a',
  'S',
  's',
  'é',
  'ß',
  'İ',
  'Σ',
  '́',
  '.',
  '-',
  '’',
  'ﷺ',
  'ال',
  'ة',
  'ـ',
  '٣',
  '移',
  'ｶ',
  '😀',
  '\ud800',
];
const SPACES = [' ', '\n', '\t', '  ', '\u00a0', '\u2028'];
const text = fc
  .array(fc.oneof(fc.constantFrom(...LETTERS, ...SPACES), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('the words of texts, read token by token', () => {
  it.each(['ar', 'en', 'es', 'fr', 'zh'])('are those of the whole texts: %s', (language) => {
    const lexicon = new Lexicon(language);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        lexicon.begin();
        expect(lexicon.fresh(texts)).toEqual(distinct(texts, language));
      }),
    );
  });

  it('stay so when many have been met', () => {
    const lexicon = new Lexicon('en');
    const many = Array.from({ length: 20_000 }, (_, index) => `Harbour${index.toString(36)}s`);
    for (let first = 0; first < many.length; first += 500) {
      const texts = [many.slice(0, first + 500).join(' ')];
      lexicon.begin();
      expect(lexicon.fresh(texts)).toEqual(distinct(texts, 'en'));
    }
  });

  it('are new again with each reading, and only then', () => {
    const lexicon = new Lexicon('en');
    lexicon.begin();
    expect(lexicon.fresh(['Lanterns at night', undefined])).toEqual(['lantern', 'at', 'night']);
    expect(lexicon.fresh(['a lantern, a boat'])).toEqual(['boat']);
    lexicon.begin();
    expect(lexicon.fresh(['a lantern, a boat'])).toEqual(['lantern', 'boat']);
  });

  it('are found in a run of letters without a space, however long', () => {
    const lexicon = new Lexicon('en');
    lexicon.begin();
    const run = Array.from({ length: 30_000 }, (_, index) => `lamp${index % 7}`).join('/');
    expect(lexicon.fresh([run])).toEqual(['lamp0', 'lamp1', 'lamp2', 'lamp3', 'lamp4', 'lamp5', 'lamp6']);
  });
});
