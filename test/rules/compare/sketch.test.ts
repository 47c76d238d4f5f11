import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarity, sketchOf } from '../../../src/rules/compare/sketch.ts';

const ADDRESSES = /\]\([^)\s]*\)|https?:\/\/\S+/g;

/** Letters with and without a single one in lower case: U+0130 becomes two, a sigma asks what follows, pairs are two. */
const piece = fc.constantFrom(
  ...[
    'Harbour',
    'LIBRARY',
    'Élan',
    'İzmir',
    'ΟΔΟΣ',
    'ΣΑΣ',
    '𐐀𐐨',
    '😀',
    'المكتبة',
    'a',
    '7',
    'ß',
    'ẞ',
    '\uffff',
    '\ud800',
  ],
  ...[
    ' ',
    '\n',
    ' the ',
    ', ',
    '-',
    '’',
    '[here](',
    ')',
    'https://example.org/Path ',
    'xhttp://example.org',
    '](',
    '\u00a0',
  ],
);

test('makes the same sketch of a text and of it in lower case, addresses left out', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const plain = text.replace(ADDRESSES, ' ').toLowerCase();
      // What is left of an address in the plain text is letters there, and would be an address again here.
      fc.pre(plain.search(ADDRESSES) < 0);
      expect(sketchOf(text)).toEqual(sketchOf(plain));
    }),
    { numRuns: 300 },
  );
});

describe('the words of a text', () => {
  const isSame = (a: string, b: string) => sketchOf(a).words === sketchOf(b).words;

  test.each([
    ['in capitals', 'Night ROOM', 'night room'],
    ['with the first and last letters and digits', 'AZ az 09', 'az AZ 09'],
    ['with punctuation', 'night-room, [07]: {x} `y` @z /w', 'night room 07 x y z w'],
    ['with the punctuation of other scripts', 'night\u2000room\u206fnow«a»', 'night room now a'],
    ['with Arabic punctuation', 'ليل،نهار؛بحر؟بر', 'ليل نهار بحر بر'],
    ['with a link', '[the plan](https://a.example/plan) is here', 'the plan is here'],
    ['with addresses', 'see http://a.example/1, https://a.example/2 and more', 'see and more'],
    ['with an address and letters of two units', 'see 😀 [x](a.png) HERE', 'see 😀 x here'],
    ['with a sigma', '[ΟΔΟΣ](a.md)', 'οδος'],
    ['with a letter that becomes two', '[İzmir](a.md)', 'i̇zmir'],
  ])('%s are the same', (_, one, other) => expect(isSame(one, other)).toBe(true));

  test.each([
    ['of other digits', 'room 8', 'room 9'],
    ['of other last letters', 'room z', 'room {'],
    ['of other first letters', 'room a', 'room `'],
    ['with and without accents', 'élan', 'elan'],
    ['with a letter beyond Latin', 'x À y', 'x y'],
    ['in one and in two', 'nightroom', 'night room'],
    ['in another order', 'night room', 'room night'],
    ['with another letter of two units', 'see 😀', 'see 😁'],
    ['at the end of what can be written', 'x \uffff', 'x'],
    ['before and behind the marks', 'x \u1fff \u2070 y', 'x y'],
  ])('%s are others', (_, one, other) => expect(isSame(one, other)).toBe(false));

  test.each([
    ['', 0],
    ['  ,;', 0],
    ['one', 1],
    ['[one two](three) four', 3],
    ['😀 Σ', 2],
  ])('%j are %i', (text, count) => expect(sketchOf(text).count).toBe(count));
});

describe('what two texts have in common', () => {
  const words = (seed: string, count: number) => Array.from({ length: count }, (_, nth) => `${seed}${nth}`).join(' ');
  const share = (a: string, b: string) => similarity(sketchOf(a), sketchOf(b));

  test.each([
    ['nothing where neither has three words', 'one two', 'one two', 0],
    ['nothing where one has none', 'one two', words('a', 60), 0],
    ['all of three words', 'one two three', 'one two three', 1],
    ['all of a long text', words('a', 500), words('a', 500), 1],
    ['nothing of other words', words('a', 500), words('b', 500), 0],
  ])('%s', (_, a, b, expected) => expect(share(a, b)).toBe(expected));

  test('is less than all where one is a part of the other', () => {
    const [part, whole] = [words('a', 20), `${words('a', 20)} ${words('b', 30)}`];
    expect(share(part, whole)).toBe(share(whole, part));
    expect(share(part, whole)).toBeGreaterThan(0.1);
    expect(share(part, whole)).toBeLessThan(0.6);
  });

  test.each([0.2, 0.5, 0.9])('about %d, as it is', (part) => {
    const common = words('lantern', Math.round(2000 * part));
    const rest = Math.round(1000 * (1 - part));
    const found = share(`${common} ${words('a', rest)}`, `${common} ${words('b', rest)}`);
    expect(found).toBeGreaterThan(part - 0.16);
    expect(found).toBeLessThan(part + 0.16);
  });
});
