import { describe, expect, test } from 'vitest';
import { formsOf, type Term } from '../../../src/rules/prose/term.ts';
import { findings, fixed, found } from '../../support/findings.ts';
import { source } from '../../support/source.ts';

const AR = { language: 'ar' };

/** Which words are found in a text, and in a headline. */
const inText = (rule: string, body: string, values = {}) => found(rule, source(values, body));
const inTitle = (rule: string, title: string) => found(rule, source({ title }));

describe('prose/term-matcher: words of people', () => {
  test.each<[string, readonly string[]]>([
    ['The illegal migrants came.', ['illegal migrants']],
    ['The illegal\nmigrants came, illegal  migrants.', ['illegal\nmigrants', 'illegal  migrants']],
    ['The illegal migrantsx and illegal migrants2 came.', []],
    ['The xillegal migrants came.', []],
    ['The illegalmigrants came, the illegal', []],
    ['illegal migrants', ['illegal migrants']],
    ['The illegal, migrants came.', []],
    // A capital makes a name, but at the beginning of a sentence.
    ['The Illegal Migrants Act. Illegal migrants came.', ['Illegal migrants']],
    ['The illegal Migrants came.', ['illegal Migrants']],
    [
      'It is so! Illegal migrants came? Illegal migrants… Illegal migrants: Illegal migrants',
      Array(4).fill('Illegal migrants'),
    ],
    ['It is (so.) Illegal migrants came.', ['Illegal migrants']],
    ['It is so, Illegal migrants came.', []],
    ['It is so. (Illegal migrants came.)', ['Illegal migrants']],
    ['(Illegal migrants came.)', ['Illegal migrants']],
    ['It is so.            Illegal migrants came.', []],
    ['Illegal Migrants came.', []],
    ['Illegal migrants Ana came.', []],
    // Speech is the speaker's.
    ['"Illegal migrants," she said of illegal migrants.', ['illegal migrants']],
    ['> The illegal migrants came.', []],
  ])('%j', (body, words) => expect(inText('term/irregular', body)).toEqual(words));

  test('of terms within one another the longest is meant, and only once', () => {
    expect(inText('term/dehumanizing', 'The illegals and bogus asylum seekers came.')).toEqual([
      'illegals',
      'bogus asylum seekers',
    ]);
    expect(inText('term/dehumanizing', 'Des personnes sans papiers, des sans-papiers.', { language: 'fr' })).toEqual([
      'sans-papiers',
    ]);
  });

  test('in a headline any word may have a capital', () => {
    expect(inTitle('term/irregular', 'Illegal Migrants Come')).toEqual(['Illegal Migrants']);
    expect(inText('term/irregular', '## The Illegal Migrants Come')).toEqual(['Illegal Migrants']);
    expect(inTitle('style/spelling', 'Rockefeller Center Opens')).toEqual([]);
    expect(inTitle('style/spelling', 'A center opens')).toEqual(['center']);
  });
});

describe('prose/term-matcher: names of places', () => {
  const rule = 'place/un-name';

  test.each<[string, readonly string[]]>([
    ['In Turkey and Cape Verde.', ['Turkey', 'Cape Verde']],
    ['A turkey came.', []],
    ['Turkey Airlines came.', []],
    ['Turkey, Ana said, and Turkey – Ana', ['Turkey', 'Turkey']],
    ['In Cape\u00a0Verde.', ['Cape\u00a0Verde']],
    ['In TURKEY.', ['TURKEY']],
  ])('%j', (body, words) => expect(inText(rule, body)).toEqual(words));

  test('in a headline what follows has a capital, too', () => {
    expect(inTitle(rule, 'Turkey Opens Its Rooms')).toEqual(['Turkey']);
    expect(inTitle(rule, 'A turkey opens')).toEqual([]);
  });

  test('vowel signs and the lengthening line play no part, wherever they stand', () => {
    for (const word of ['سوازيلاند', 'سوازيلَانــد', 'سوازيلاندَ', 'سوازيلاندــ'])
      expect(inText(rule, `في ${word} الآن`, AR)).toEqual([word]);
    expect(inText(rule, 'في سوازيلاندَي', AR)).toEqual([]);
    expect(inText(rule, 'في سوازيلاندــ', AR)).toEqual(['سوازيلاندــ']);
  });
});

test.each([
  ['term/irregular', {}, 'Illegal migrants came, illegal\nmigrants.', 'Irregular migrants came, irregular migrants.'],
  ['term/irregular', {}, '## ILLEGAL MIGRANTS CAME', '## IRREGULAR MIGRANTS CAME'],
  ['style/spelling', {}, 'A center of color.', 'A centre of colour.'],
  ['style/spelling', {}, 'Centers opened.', 'Centres opened.'],
  ['place/un-name', {}, 'In TURKEY and Turkey.', 'In TÜRKIYE and Türkiye.'],
])('prose/term-rule: %s: %j %j is mended', (rule, values, body, after) => {
  expect(fixed(rule, source(values, body))).toBe(source(values, after));
});

describe('prose/term-rule: what is said of a word', () => {
  test.each<[string, Parameters<typeof source>[0], string, readonly string[]]>([
    ['term/dehumanizing', {}, 'The illegals came.', ['Write "migrants in an irregular situation", or who they are.']],
    [
      'term/irregular',
      {},
      'The illegal\nmigrants came.',
      ['"illegal migrants" is not used of people who move. Write "irregular migrants".'],
    ],
    ['place/un-name', { date: '2010-03-05' }, 'In Swaziland.', []],
    // Of what has no day everything holds.
    ['place/un-name', { date: null }, 'In Swaziland.', ['Write "Eswatini".']],
    ['place/un-name', { date: 'soon' }, 'In Swaziland.', ['Write "Eswatini".']],
    ['place/un-name', { language: 'pt' }, 'In Swaziland.', []],
    ['place/un-name', { language: 'en-GB' }, 'In Swaziland.', ['Write "Eswatini".']],
    ['style/spelling', {}, 'Centres of COLOUR.', []],
  ])('%s %j %j', (rule, values, body, said) => {
    const told = findings(rule, source(values, body));
    expect(told).toHaveLength(said.length);
    for (const [nth, one] of said.entries()) expect(told[nth]?.endsWith(one)).toBe(true);
  });
});

describe('prose/term: the forms of a term', () => {
  const forms = (term: Term, names?: 'kept') =>
    formsOf({ rule: 'x/y', terms: { en: [term] }, ...(names ? { names } : {}) }, 'en');

  test('braces stand for each of their words', () => {
    const found = forms({ words: '{a|b} x {c|d}', instead: '{1|2|3|4}' });
    expect(found.map(({ words, instead }) => [words, instead])).toEqual([
      ['a x c', '1'],
      ['a x d', '2'],
      ['b x c', '3'],
      ['b x d', '4'],
    ]);
    expect(forms({ words: '{a|b} x', instead: 'y' }).map(({ words, instead }) => [words, instead])).toEqual([
      ['a x', 'y'],
      ['b x', 'y'],
    ]);
    expect(forms({ words: 'x' })).toEqual([
      { rule: 'x/y', words: 'x', folded: 'x', isRight: false, keepsNames: false, isName: false },
    ]);
  });

  test('say what is known of it', () => {
    expect(forms({ words: 'The X’s‑y', hint: 'No.', since: '2020-01-01', right: true }, 'kept')).toEqual([
      {
        ...{ rule: 'x/y', words: 'The X’s‑y', folded: "the x's-y", hint: 'No.', since: '2020-01-01' },
        ...{ isRight: true, keepsNames: true, isName: true },
      },
    ]);
    expect(formsOf({ rule: 'x/y', terms: { fr: [{ words: 'x' }] } }, 'en')).toEqual([]);
    expect(forms({ words: 'عَلــى' })[0]?.folded).toBe('على');
  });
});
