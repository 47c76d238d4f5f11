import { fold } from '../../model/text.ts';
import { stem } from './stem.ts';

/** The stems of words met before, by language: a word of an archive comes back thousands of times. */
const stems = new Map<string, Map<string, string>>();
/** Enough for the words of an archive; beyond it, a text of ever new words cannot fill the memory. */
const MOST_STEMS = 300_000;
/** Longer runs are addresses and noise. */
const LONGEST = 32;
/** Writing without spaces between words: each character is looked up by itself. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1780-\u17ff]/u;

/**
 * Takes a text apart into what an index holds: folded (case, accents, harakat, tatweel, forms of alef and ya, digits),
 * then stemmed. The same for texts and for queries.
 *
 * @param language the primary subtag of the index's language
 * @returns the stems in reading order, with repetitions
 */
export function wordsOf(text: string, language: string): string[] {
  let known = stems.get(language);
  if (known === undefined || known.size > MOST_STEMS) {
    known = new Map();
    stems.set(language, known);
  }
  const words: string[] = [];
  for (const word of fold(text).split(' ')) {
    let stemmed = known.get(word);
    if (stemmed === undefined) {
      stemmed = isWord(word) ? stem(word, language) : '';
      known.set(word, stemmed);
    }
    if (stemmed !== '') words.push(stemmed);
  }
  return UNSPACED.test(text) ? words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word])) : words;
}

/** A single letter is an elision or an initial: l’eau, d'Haïti. A single digit may be what was meant. */
function isWord(word: string): boolean {
  return word.length <= LONGEST && (word.length > 1 || /[^a-z]/.test(word)) && word !== '';
}
