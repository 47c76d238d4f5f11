import { describe, expect, test } from 'vitest';
import {
  CAPITAL,
  classOf,
  DIGIT,
  folded,
  foldOfTraits,
  hashOf,
  LETTER,
  SPACE,
  traitsOf,
} from '../../../src/rules/prose/characters.ts';

const NAMES = [
  [LETTER, 'letter'],
  [DIGIT, 'digit'],
  [SPACE, 'space'],
  [CAPITAL, 'capital'],
] as const;
const code = (character: string) => character.charCodeAt(0);

test.each<[string, string]>([
  ['azéñßعयż\u0301\u064b', 'letter'],
  ['AZÉÑŻ', 'letter capital'],
  ['09٥²', 'digit'],
  [' \t\n\r\f\v\u00a0\u202f\u2003\ufeff', 'space'],
  ['@[`{/:_-.,;()«»“”‐‑–—…\u0000\u0008\u000e\u001f\u007f،؛؟\ue000‧', ''],
  // No word ends within a pair.
  ['\ud800\udbff\udc00\udfff', 'letter'],
  ['\ud7ff\ue000'.slice(1), ''],
])('prose/characters: each of %j is a %s', (characters, names) => {
  for (const one of characters.split('')) {
    const found = NAMES.flatMap(([bit, name]) => ((classOf(code(one)) & bit) === 0 ? [] : [name])).join(' ');
    expect(found, JSON.stringify(one)).toBe(names);
    // It is remembered, and the same again.
    expect(traitsOf(code(one))).toBe(traitsOf(code(one)));
    expect(foldOfTraits(traitsOf(code(one)))).toBe(folded(code(one)));
  }
});

test('prose/characters: characters are compared without case, forms of hyphens and apostrophes, and vowel signs', () => {
  const pairs = [
    ['A', 'a'],
    ['É', 'é'],
    ['Ж', 'ж'],
    ['’', "'"],
    ['\u2011', '-'],
    ['-', '-'],
    ['İ', 'İ'],
    ['–', '–'],
    ['‘', '‘'],
  ] as const;
  for (const [one, other] of pairs) expect(String.fromCharCode(folded(code(one)))).toBe(other);
  for (const sign of ['\u064b', '\u0655', '\u065f', '\u0640']) expect(folded(code(sign))).toBe(0);
  for (const letter of ['\u064a', '\u0660', '\u063f', '\u0641']) expect(folded(code(letter))).toBe(code(letter));
});

describe('prose/characters: the number of a word', () => {
  test('is that of all its forms', () => {
    expect(hashOf('ROOM')).toBe(hashOf('room'));
    expect(hashOf('It’s')).toBe(hashOf("it's"));
    expect(hashOf('فِــي')).toBe(hashOf('في'));
  });

  test('is another one for another word', () => {
    const words = ['', 'a', 'b', 'ab', 'ba', 'room', 'rooms', 'moor', 'élan', 'elan', 'في', 'من'];
    expect(new Set(words.map(hashOf)).size).toBe(words.length);
    for (const word of words) expect(hashOf(word)).toBeGreaterThanOrEqual(0);
  });
});
