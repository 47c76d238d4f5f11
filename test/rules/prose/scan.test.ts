import { describe, expect, test } from 'vitest';
import { COMPLETE_LANGUAGES } from '../../../src/model/language.ts';
import { CUE } from '../../../src/rules/prose/cues.ts';
import { blocksWith, languageOf, scanOf } from '../../../src/rules/prose/scan.ts';
import { parse } from '../../../src/source/parse.ts';
import { source } from '../../support/source.ts';

const scan = (body: string, language = 'en') =>
  scanOf(parse(source({ title: null, language }, body), 'a.md'), language);

describe('prose/scan: words that stand twice', () => {
  const twice = (body: string, language?: string) =>
    scan(body, language).repetitions.map(({ block, index, length }) => block.text.slice(index, index + length));

  test.each<[string, readonly string[]]>([
    ['the the room', ['the the']],
    ['It is the  THE\nthe room', ['the  THE', 'THE\nthe']],
    ['the, the room', []],
    ['the *the* room', []],
    ['the 5 the room', []],
    ['the 5th th room', []],
    ['room 5the the', []],
    ['the then', []],
    ['the room the', []],
    ['the.\n\nthe room', []],
    ['a a', ['a a']],
    ['the 5 5 room', []],
    ['B2 B2 room', ['B2 B2']],
    ['😀 😀', ['😀 😀']],
  ])('%j', (body, found) => expect(twice(body)).toEqual(found));

  test('vowel signs and the lengthening line make no other word', () => {
    expect(twice('في فِــي', 'ar')).toEqual(['في فِــي']);
  });
});

describe('prose/scan: what words and signs give', () => {
  const all = (body: string, language?: string) => {
    const { allCues } = scan(body, language);
    return Object.entries(CUE).flatMap(([name, cue]) => ((allCues & cue) === 0 ? [] : [name]));
  };

  test.each<[string, readonly string[]]>([
    ['The room opened.', []],
    ['Room 5 5th', ['digit']],
    ['5', ['digit']],
    ['5%', ['digit', 'percent'].sort()],
    ['ab% ٪', ['percent']],
    ['$ € £ ¥', ['currency']],
    ['in dollars', ['currency']],
    ['Open!', ['exclamation']],
    ['Open?', ['question']],
    ['“Open”', ['quote']],
    ['«Open»', ['guillemet']],
    ['it \\[open', ['bracket']],
    ['(open', ['parenthesis']],
    ['open; closed', ['colon']],
    ['open, closed', ['comma']],
    ['open  closed', ['doubleSpace']],
    ['open \n closed', []],
    ['open *and* closed', []],
    ['open \u00a0closed', []],
    ['open\u00a0 closed', []],
    ['in March', ['month']],
    ['on MONDAY', ['capitals', 'weekday']],
    ['todo', ['filler']],
    ['open-air', ['hyphen']],
    ['open – closed', ['dash']],
    ['it’s', ['apostrophe']],
    ['open…', ['ellipsis']],
    ['his passport', ['document']],
    ['the UN room', ['capitals']],
    ['the Un room uN', []],
    ['the X room', []],
    ['the J. room', ['initial']],
    ['the j. room', []],
    ['the X, room', ['comma']],
    ['an hour', ['article']],
    ['AN HOUR', ['article', 'capitals']],
    ['seven rooms', ['numberWord']],
    ['it opens today', ['dayWord']],
    ['at noon', ['clock']],
    ['Mrs Ejemplo', ['title']],
    ['open\u007fclosed', ['hidden']],
    ['open\u202aclosed', ['hidden']],
    ['la salle de mars', []],
  ])('%j', (body, cues) => expect(all(body).sort()).toEqual(cues));

  test('depends on the language', () => {
    expect(all('la salle de mars', 'fr')).toEqual(['month']);
    expect(all('la sala de marzo', 'es')).toEqual(['month']);
    expect(all('غدا', 'ar')).toEqual(['dayWord']);
    expect(all('a sala de março, todo', 'pt')).toEqual(['comma', 'filler']);
  });

  test('only blocks that give what is asked for are searched', () => {
    const found = scan('Open!\n\nIs it?\n\nAt 5!');
    const texts = (wanted: number) => blocksWith(found, wanted).map(({ text }) => text);
    expect(texts(CUE.exclamation)).toEqual(['Open!', 'At 5!']);
    expect(texts(CUE.digit | CUE.question)).toEqual(['Is it?', 'At 5!']);
    expect(texts(CUE.comma)).toEqual([]);
    expect(texts(0)).toEqual(['Open!', 'Is it?', 'At 5!']);
  });
});

describe('prose/scan: how many words a text has', () => {
  const counted = (body: string) => {
    const { words, common } = scan(body);
    return [words, Object.fromEntries(COMPLETE_LANGUAGES.map((one, nth) => [one, common[nth]]))];
  };
  const none = { en: 0, fr: 0, es: 0, ar: 0 };

  test.each([
    ['lamp, night-room lamps', 4, none],
    ['5th lamp 5', 1, none],
    ['the lamp of the night', 5, { ...none, en: 3 }],
    ['the avec la para التي', 5, { en: 1, fr: 1, es: 1, ar: 1 }],
    ['par una', 2, { ...none, fr: 1, es: 1 }],
    ['## the lamp\n\nthe night', 2, { ...none, en: 1 }],
    ['| the | of |\n| - | - |\n| to | in |', 0, none],
    ['`the of`', 0, none],
    ['> the night', 2, { ...none, en: 1 }],
  ])('%j', (body, words, common) => expect(counted(body)).toEqual([words, common]));
});

describe('prose/scan: words that begin terms', () => {
  const begun = (body: string, language?: string) =>
    scan(body, language).beginnings.map(({ block, index, terms }) => {
      expect(terms).not.toEqual([]);
      return block.text.slice(index, index + 6);
    });

  test('are told where they stand', () => {
    expect(begun('My center of illegals.')).toEqual(['center', 'illega']);
    expect(begun('My lamp of rooms.')).toEqual([]);
    expect(begun('The center.', 'pt')).toEqual([]);
  });

  test('in Arabic stand behind "and", "so", "with", "for" and "as", or two of them', () => {
    const word = 'سوازيلاند';
    for (const prefix of ['', 'و', 'ف', 'ب', 'ل', 'ك', 'ول', 'وب'])
      expect(begun(`${prefix}${word} الجديدة`, 'ar'), prefix).toEqual([word.slice(0, 6)]);
    for (const prefix of ['م', 'ولب', 'مو']) expect(begun(`${prefix}${word}`, 'ar'), prefix).toEqual([]);
  });
});

test('prose/scan: the language of a release is its primary tag, or none', () => {
  expect(languageOf({ language: 'pt-BR' } as Parameters<typeof languageOf>[0])).toBe('pt');
  expect(languageOf({} as Parameters<typeof languageOf>[0])).toBe('');
});
