import { COMPLETE_LANGUAGES, type CompleteLanguage } from '../../model/language.ts';
import { classOf, DIGIT, hashOf, LETTER } from './characters.ts';
import { COMMON_WORDS } from './common-words.ts';
import { cueWords } from './cues.ts';
import { formsOf, type TermForm } from './term.ts';
import { TERM_TABLES } from './terms/list.ts';

/** What is known of a word before a text is read: the cue it gives, the terms it begins, the languages it is common in. */
export type WordEntry = {
  cues: number;
  /** Longest first, folded. */
  terms: TermForm[];
  /** Bits in the order of {@link COMPLETE_LANGUAGES}. */
  common: number;
};

/** The words of a language by {@link hashOf}; two words may meet under one number, which only costs a look. */
export type WordIndex = {
  readonly entries: ReadonlyMap<number, WordEntry>;
  /** 1 at the low bits of each number: most words of a text are none of these, and need no look into the map. */
  readonly present: Uint8Array;
};

/** The low bits that {@link WordIndex} marks. */
export const PRESENT_BITS = 0x3fff;

const indexes = new Map<string, WordIndex>();

/** @returns the words to look out for in a language: those of all tables and rules in one map */
export function wordIndexOf(language: string): WordIndex {
  const before = indexes.get(language);
  if (before) return before;
  const entries = new Map<number, WordEntry>();
  const present = new Uint8Array(PRESENT_BITS + 1);
  const entryOf = (word: string): WordEntry => {
    const key = hashOf(word);
    const known = entries.get(key);
    if (known) return known;
    const made = { cues: 0, terms: [], common: 0 };
    entries.set(key, made);
    present[key & PRESENT_BITS] = 1;
    return made;
  };
  for (const [word, cue] of cueWords(language)) entryOf(word).cues |= cue;
  for (const [nth, one] of COMPLETE_LANGUAGES.entries()) {
    for (const word of COMMON_WORDS[one]) entryOf(word).common |= 1 << nth;
  }
  for (const form of termsOf(language)) entryOf(firstWord(form.folded)).terms.push(form);
  const index = { entries, present };
  indexes.set(language, index);
  return index;
}

function termsOf(language: string): readonly TermForm[] {
  const complete = COMPLETE_LANGUAGES.find((one): one is CompleteLanguage => one === language);
  if (!complete) return [];
  return TERM_TABLES.flatMap((table) => formsOf(table, complete)).sort((a, b) => b.folded.length - a.folded.length);
}

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && (classOf(text.charCodeAt(end)) & (LETTER | DIGIT)) !== 0) end++;
  return end === 0 ? text : text.slice(0, end);
}
