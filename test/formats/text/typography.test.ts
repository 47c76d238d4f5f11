import { expect, test } from 'vitest';
import { clean, labelled, markDirection, markNumbers, protectSpaces } from '../../../src/formats/text/typography.ts';
import type { Language } from '../../../src/model/language.ts';

test.each([
  ['a tab is a space', 'one\ttwo', 'one two'],
  ['controls and line separators go', 'o\u0000n\u001b\u007fe\u0085\u2028\u2029', 'one'],
  ['line feeds stay', 'one\u0007\ntwo', 'one\ntwo'],
  ['soft hyphens, zero-width spaces and byte order marks go', '\ufeffnew\u00ads\u200b', 'news'],
  ['what turns the direction of all that follows goes', '\u202eone\u202c \u2067two\u2069', 'one two'],
  ['half a sign is a replacement character', 'one \ud83d two', 'one \ufffd two'],
  ['a whole one stays', '🚢', '🚢'],
  ['letters are composed', 're\u0301union', 'réunion'],
])('%s', (_, text, expected) => {
  expect(clean(text)).toBe(expected);
});

test('spaces of French punctuation do not break; none is added, and other languages keep theirs', () => {
  const text = 'Est-ce « tout » ? Non : rien ; rien! Voir a »b« c.';
  const narrow = 'Est-ce «\u202ftout\u202f»\u202f? Non\u202f: rien\u202f; rien! Voir a\u202f»b«\u202fc.';
  expect(protectSpaces(text, 'fr' as Language)).toBe(narrow);
  expect(protectSpaces(text, 'fr-CA' as Language)).toBe(narrow);
  expect(protectSpaces(text, 'es' as Language)).toBe(text);
});

test.each([
  ['المكتبة مفتوحة', false],
  ['«المكتبة» مفتوحة', false],
  ['HLN: المكتبة مفتوحة', true],
  ['2024: المكتبة مفتوحة', true],
  ['  5 آلاف قارئ', true],
  ['+41 22 717 91 11', true],
  ['(المكتبة) مفتوحة', true],
  ['[1]', true],
  ['—', true],
  ['', false],
])('the line "%s" of an Arabic text needs a mark: %s', (line, isMarked) => {
  expect(markDirection(line, 'rtl')).toBe(isMarked ? `\u200f${line}` : line);
  expect(markDirection(line, 'ltr')).toBe(line);
});

test.each([
  ['هاتف: +41 22 717 91 11', 'هاتف: \u200e+41 22 717 91 11'],
  ['+41 22 717 91 11', '\u200e+41 22 717 91 11'],
  ['القراء (+41 22 717 91 11)', 'القراء (\u200e+41 22 717 91 11)'],
  ['https://library.example.org/?day=+20240105', 'https://library.example.org/?day=+20240105'],
  ['ارتفع +5 في المائة', 'ارتفع +5 في المائة'],
])('a telephone number among Arabic words keeps its order: %s', (text, expected) => {
  expect(markNumbers(text, 'rtl')).toBe(expected);
  expect(markNumbers(text, 'ltr')).toBe(text);
});

test('a label has the space before its colon that its language has', () => {
  expect(labelled('PHOTO', 'Le port', 'fr' as Language)).toBe('PHOTO\u202f: Le port');
  expect(labelled('FOTO', 'El puerto', 'es' as Language)).toBe('FOTO: El puerto');
});
