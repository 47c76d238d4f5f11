import { foldWhitespace } from './plain.ts';

const ELLIPSIS = '…';
/** Characters that are graphemes by themselves, so that a string's length is its count. */
const SINGLE_UNITS = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u060c-\u060f\u061b-\u064a]*$/;
const LOOSE_END = /(?<![\s\p{Pd}\p{Ps}\p{Pi},;:،؛/&])[\s\p{Pd}\p{Ps}\p{Pi},;:،؛/&]+$/u;
/** Between two words: punctuation may come first, but 1,200 is one word. */
const END_OF_WORD = /\p{Po}{0,3}(?: |$)/uy;
/** In UTF-16 units; the longest emoji takes about 30. */
const LONGEST_CLUSTER = 64;
/** Made when the first text needs it: it costs a start of the program more than most texts gain. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts a text to at most `max` characters as readers count them (grapheme clusters, UAX #29), the ellipsis included:
 * between words where there is a space, without the punctuation that would hang, whitespace folded.
 */
export function excerpt(text: string, max: number): string {
  const folded = foldWhitespace(text);
  if (folded.length <= max || offsetOf(folded, max) === folded.length) return folded;
  if (max < 1) return '';
  return cutBetweenWords(folded, offsetOf(folded, max - 1)).replace(LOOSE_END, '') + ELLIPSIS;
}

/** @returns where the grapheme of that number starts, or the text's length. */
function offsetOf(text: string, count: number): number {
  // One more unit is looked at: a mark after it would belong to the last character.
  if (SINGLE_UNITS.test(text.slice(0, count + 1))) return Math.min(count, text.length);
  // Grapheme clusters are the same in every locale; one is named so that the machine's is not asked.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  // Marks without end on one letter are cut: to find where they end takes a square of their number.
  const looked = text.slice(0, (count + 1) * LONGEST_CLUSTER);
  let seen = 0;
  for (const { index } of segmenter.segment(looked)) {
    if (seen === count) return index;
    seen += 1;
  }
  return looked.length;
}

function cutBetweenWords(text: string, end: number): string {
  END_OF_WORD.lastIndex = end;
  if (END_OF_WORD.test(text)) return text.slice(0, end);
  const space = text.lastIndexOf(' ', end);
  return text.slice(0, space > 0 ? space : end);
}
