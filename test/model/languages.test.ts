import { describe, expect, it, test } from 'vitest';
import {
  directionOf,
  parseFolderLanguage,
  parseLanguage,
  primaryLanguage,
  stringsLanguage,
} from '../../src/model/language.ts';
import { languageTag } from '../../src/model/language-names.ts';

function known(tag: string) {
  const language = parseLanguage(tag);
  if (!language) throw new Error(tag);
  return language;
}

describe('a language', () => {
  it.each([
    ['AR', 'ar'],
    ['pt-br', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['es-419', 'es-419'],
    ['FIL', 'fil'],
    ['de-CH-1996', 'de-CH-1996'],
    ['SL-ROZAJ-BISKE', 'sl-rozaj-biske'],
    ['SL-1ABC', 'sl-1abc'],
  ])('%s is the BCP 47 tag %s', (written, tag) => expect(parseLanguage(written)).toBe(tag));

  it.each(['English', 'e', '', '"><script>', 'en-', '-en', 'en_GB', 'en-x', 'en-GB-', 'xx en', 'pt-BR-BR', 'en-12'])(
    '%j is none',
    (written) => expect(parseLanguage(written)).toBeUndefined(),
  );

  it.each([
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ks-Arab-IN', 'rtl'],
    ['ku', 'ltr'],
    ['uz-Latn', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['ks-Latn-IN', 'ltr'],
    ['en', 'ltr'],
  ])('%s is written %s', (tag, direction) => expect(directionOf(known(tag))).toBe(direction));

  it.each([
    ['fr', 'fr', 'fr'],
    ['ar-EG', 'ar', 'ar'],
    ['pt-BR', 'pt', 'en'],
  ])('%s is %s and takes its words from %s', (tag, primary, strings) => {
    expect([primaryLanguage(known(tag)), stringsLanguage(known(tag))]).toEqual([primary, strings]);
  });
});

test('the language of a folder has a name that every file system and every reader of tags takes', () => {
  const longest = 'sl-abcdefg1-abcdefg2-abcdefg3-abcde';
  expect(longest).toHaveLength(35);
  const names = ['pt-br', 'con-XX', longest, `${longest}f`, 'aux', 'CON', 'prn', 'NUL'];
  const read = names.map(parseFolderLanguage);
  expect(read.filter((language) => language !== undefined)).toEqual(['pt-BR', 'con-XX', longest]);
  expect(parseLanguage('aux')).toBe('aux');
});

test.each([
  ['English', 'en'],
  ['anglais', 'en'],
  ['FRANÇAIS', 'fr'],
  ['Arabe', 'ar'],
  ['Português', 'pt'],
  ['русский', 'ru'],
  ['es', 'es'],
  [' pt_BR ', 'pt-BR'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['Klingonese', undefined],
])('%j names %s', (name, tag) => expect(languageTag(name)).toBe(tag));
