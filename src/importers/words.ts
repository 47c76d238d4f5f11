import { fold } from '../model/text.ts';

const TERMINAL = /[.!?؟…。][)\]"'”’»›*_]*$|[.!?؟…][)\]"'”’»›]*\s*\[\d+\]\.?$|\p{L}[.!?]\d{1,2}$/u;

/** @returns true when a text ends as sentences do. */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.trimEnd());
}

/** @returns true for a paragraph of running text: long enough, and ending as sentences do, or longer than any headline. */
export function isProse(text: string): boolean {
  if (text.length > 200) return true;
  return text.length >= 45 && endsSentence(text) && text.split(' ').length >= 7;
}

/** @returns true for a text without a lower-case letter, such as a headline of wire copy. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Runs are looked at from their start alone, here and below: from each of its places, a long one would take minutes. */
const SPACE = /(?<![ \t\n\f\r\u00a0])[ \t\n\f\r\u00a0]*[ \t\n\f\r][ \t\n\f\r\u00a0]*/g;
const UNFOLDED = /[\t\n\f\r]|[ \u00a0]{2}/;

/** Whitespace as one space; no-break spaces stay where typography wants them, and go at the ends. */
export function foldSpace(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text.replace(SPACE, ' ').replace(/\u00a0{2,}/g, ' ');
}

/** {@link foldSpace} without spaces at the ends. */
export function tidy(text: string): string {
  return foldSpace(text).replace(/^[\s\u00a0\u200b\ufeff]+|(?<![\s\u200b\ufeff])[\s\u00a0\u200b\ufeff]+$/g, '');
}

/** @returns words for comparing: folded, separated by one space. */
export function key(text: string): string {
  return fold(text);
}
