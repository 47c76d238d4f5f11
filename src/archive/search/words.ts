import { fold } from '../../model/text.ts';
import { stem } from './stem.ts';

/** Longer runs are addresses and noise. */
const LONGEST = 32;
/** Writing without spaces between words: each character is looked up by itself. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1780-\u17ff]/u;

/**
 * Takes a text apart into what an index holds: folded (case, accents, harakat, tatweel, forms of alef and ya, digits),
 * then stemmed. The same for texts and for queries, and the same for a text as for its parts between white space.
 *
 * @param language the primary subtag of the index's language
 * @returns the stems in reading order, with repetitions
 */
export function wordsOf(text: string, language: string): string[] {
  const words: string[] = [];
  for (const word of fold(text).split(' ')) {
    const stemmed = isWord(word) ? stem(word, language) : '';
    if (stemmed === '') continue;
    if (UNSPACED.test(stemmed)) words.push(...stemmed);
    else words.push(stemmed);
  }
  return words;
}

/** A single letter is an elision or an initial: l’eau, d'Haïti. A single digit may be what was meant. */
function isWord(word: string): boolean {
  return word.length <= LONGEST && (word.length > 1 || /[^a-z]/.test(word)) && word !== '';
}
