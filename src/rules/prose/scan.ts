import { COMPLETE_LANGUAGES, primaryLanguage } from '../../model/language.ts';
import { ofLatest } from '../../model/latest.ts';
import type { Metadata } from '../../newsroom/metadata.ts';
import type { ParsedSource } from '../../source/parse.ts';
import { CAPITAL, classOf, DIGIT, foldOfTraits, HASH, hashed, hashOf, LETTER, SPACE, traitsOf } from './characters.ts';
import { CUE, cueOfSign } from './cues.ts';
import { type ProseBlock, proseOf } from './prose.ts';
import type { TermForm } from './term.ts';
import { PRESENT_BITS, type WordEntry, type WordIndex, wordIndexOf } from './word-index.ts';

/** A word that begins terms, where it stands. */
export type TermBeginning = { readonly block: ProseBlock; readonly index: number; readonly terms: readonly TermForm[] };

/** Two equal words with nothing but space between them. */
export type Repetition = { readonly block: ProseBlock; readonly index: number; readonly length: number };

/** What one reading of a source's prose finds for all rules together. */
export type ProseScan = {
  readonly blocks: readonly ProseBlock[];
  /** By block: the {@link CUE}s that it gives. */
  readonly cues: readonly number[];
  readonly allCues: number;
  readonly beginnings: readonly TermBeginning[];
  readonly repetitions: readonly Repetition[];
  /** The words of paragraphs, and how many of them are common in each complete language. */
  readonly words: number;
  readonly common: readonly number[];
};

/** @returns the primary tag of a release's language; empty where it has none */
export function languageOf({ language }: Metadata): string {
  return language === undefined ? '' : primaryLanguage(language);
}

/** Reads the prose of a source once, character by character. @param language the primary tag of the release */
export const scanOf = ofLatest((source: ParsedSource, language: string): ProseScan => {
  const scanner = new Scanner(wordIndexOf(language), language === 'ar');
  const blocks = proseOf(source);
  const cues = blocks.map((block) => scanner.read(block));
  const { beginnings, repetitions, words, common } = scanner;
  const allCues = cues.reduce((all, one) => all | one, 0);
  return { blocks, cues, allCues, beginnings, repetitions, words, common };
});

/** @returns the blocks that give one of some cues; 0 asks for every block */
export function blocksWith({ blocks, cues, allCues }: ProseScan, wanted: number): readonly ProseBlock[] {
  if (wanted === 0) return blocks;
  return (allCues & wanted) === 0 ? NO_BLOCKS : blocks.filter((_, nth) => ((cues[nth] ?? 0) & wanted) !== 0);
}

const NO_BLOCKS: readonly ProseBlock[] = [];

class Scanner {
  readonly beginnings: TermBeginning[] = [];
  readonly repetitions: Repetition[] = [];
  readonly common = COMPLETE_LANGUAGES.map(() => 0);
  words = 0;
  readonly #index: WordIndex;
  readonly #isArabic: boolean;

  constructor(index: WordIndex, isArabic: boolean) {
    this.#index = index;
    this.#isArabic = isArabic;
  }

  /** @returns the cues of a block. The words are counted here, in what all letters of an archive pass through. */
  read(block: ProseBlock): number {
    const { text } = block;
    const { length } = text;
    const { present, entries } = this.#index;
    const isArabic = this.#isArabic;
    let [cues, words, lastHash, lastStart] = [0, 0, 0, -1];
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      const kind = traitsOf(code);
      if ((kind & LETTER) !== 0) {
        const start = at;
        let hash = HASH;
        let capitals = 0;
        for (let letter = kind; (letter & (LETTER | DIGIT)) !== 0; letter = traitsOf(text.charCodeAt(at))) {
          const character = foldOfTraits(letter);
          if (character !== 0) hash = hashed(hash, character);
          if ((letter & CAPITAL) !== 0) capitals++;
          at++;
          if (at >= length) break;
        }
        hash &= 0x3fffffff;
        if (hash === lastHash && lastStart >= 0)
          this.repetitions.push({ block, index: lastStart, length: at - lastStart });
        if (capitals > 0 && capitals === at - start) cues |= capitals === 1 ? initialCue(text, at) : CUE.capitals;
        words++;
        if (present[hash & PRESENT_BITS] === 1) cues |= this.#meet(block, entries.get(hash), start);
        if (isArabic) this.#readWithoutPrefix(block, start, at);
        lastHash = hash;
        lastStart = start;
        continue;
      }
      if ((kind & SPACE) !== 0) {
        if (code === 0x20 && text.charCodeAt(at + 1) === 0x20) cues |= CUE.doubleSpace;
        at++;
        continue;
      }
      lastStart = -1;
      if ((kind & DIGIT) !== 0) {
        cues |= CUE.digit;
        // What is fastened to a figure is no word: the "th" of "5th".
        do at++;
        while (at < length && (classOf(text.charCodeAt(at)) & (LETTER | DIGIT)) !== 0);
        continue;
      }
      cues |= cueOfSign(code);
      at++;
    }
    if (block.kind === 'paragraph') this.words += words;
    return cues;
  }

  /** "And the migrants" is one word: it is looked up without "and", too. */
  #readWithoutPrefix(block: ProseBlock, start: number, end: number): void {
    for (let from = start + 1; from <= start + 2 && end - from > 2; from++) {
      if (!PREFIXES.has(block.text.charCodeAt(from - 1))) return;
      const entry = this.#index.entries.get(hashOf(block.text.slice(from, end)));
      if (entry && entry.terms.length > 0) this.beginnings.push({ block, index: from, terms: entry.terms });
    }
  }

  /** Notes what is known of a word. @returns its cues */
  #meet(block: ProseBlock, entry: WordEntry | undefined, start: number): number {
    if (!entry) return 0;
    const { cues, terms, common } = entry;
    if (terms.length > 0) this.beginnings.push({ block, index: start, terms });
    if (common !== 0 && block.kind === 'paragraph') {
      for (let nth = 0; nth < this.common.length; nth++) {
        if ((common & (1 << nth)) !== 0) this.common[nth] = (this.common[nth] ?? 0) + 1;
      }
    }
    return cues;
  }
}

/** What Arabic fastens to the beginning of a word: and, so, with, for, as. */
const PREFIXES = new Set([...'وفبلك'].map((letter) => letter.charCodeAt(0)));

/** A single capital with a full stop behind it may be the `U.` of `U.N.` */
function initialCue(text: string, at: number): number {
  return text.charCodeAt(at) === 0x2e ? CUE.initial : 0;
}
