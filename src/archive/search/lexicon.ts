import { TokenTable } from './token-table.ts';
import { wordsOf } from './words.ts';

/** A word of an index, and the last reading that came upon it. */
type Word = { readonly text: string; reading: number };

/** What comes again is among these; the rest of an archive are names and numbers that come once, and only take room. */
const MOST_TOKENS = 50_000;

/**
 * The words of one language, as texts are read: what {@link wordsOf} makes of a token is made once, and a word that
 * comes again in a reading is known without being looked up.
 */
export class Lexicon {
  readonly #language: string;
  #words = new Map<string, Word>();
  #tokens: TokenTable<readonly Word[]>;
  #reading = 0;

  /** @param language the primary subtag of the index's language */
  constructor(language: string) {
    this.#language = language;
    this.#tokens = this.#newTokens();
  }

  /** Begins a reading: every word is new again. */
  begin(): void {
    this.#reading += 1;
    if (this.#tokens.size <= MOST_TOKENS) return;
    this.#words = new Map();
    this.#tokens = this.#newTokens();
  }

  /** @returns the words of texts that have not come in this reading, in their order */
  fresh(texts: readonly (string | undefined)[]): string[] {
    const fresh: string[] = [];
    const take = (words: readonly Word[]) => {
      for (const word of words) {
        if (word.reading === this.#reading) continue;
        word.reading = this.#reading;
        fresh.push(word.text);
      }
    };
    for (const text of texts) if (text !== undefined) this.#tokens.each(text, take);
    return fresh;
  }

  #newTokens(): TokenTable<readonly Word[]> {
    return new TokenTable((token) => wordsOf(token, this.#language).map((text) => this.#wordOf(text)));
  }

  #wordOf(text: string): Word {
    let word = this.#words.get(text);
    if (word === undefined) {
      word = { text, reading: 0 };
      this.#words.set(text, word);
    }
    return word;
  }
}
