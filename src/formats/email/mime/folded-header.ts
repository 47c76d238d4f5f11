import { encodedWords } from './encoded-word.ts';

/**
 * A line with an encoded word has at most 76 columns (RFC 2047, 2), any other 78 (RFC 5322, 2.1.1); one limit for
 * both keeps the rule simple.
 */
const WIDTH = 76;
/** Less room is not worth an encoded word, whose frame takes twelve columns. */
const LEAST_ROOM = 24;

/** A header on its way to the message: words set one after the other, with line ends where they are needed. */
export class FoldedHeader {
  #text: string;
  #column: number;

  /** @param name such as `Subject` */
  constructor(name: string) {
    this.#text = `${name}:`;
    this.#column = name.length + 1;
  }

  /** Sets what cannot be broken, after a space or on a new line. */
  word(word: string): this {
    if (this.#column + 1 + word.length > WIDTH) this.#fold();
    else this.#space();
    this.#text += word;
    this.#column += word.length;
    return this;
  }

  /** Sets a text as encoded words, beginning on this line. */
  encoded(text: string): this {
    const room = WIDTH - this.#column - 1;
    for (const word of encodedWords(text, room < LEAST_ROOM ? 0 : room)) if (word !== '') this.word(word);
    return this;
  }

  /** Sets a name as one encoded word where it fits into one: some programs put a space between two (Python's 3.11). */
  encodedName(name: string): this {
    const [whole, ...more] = encodedWords(name, WIDTH - 1);
    return whole === undefined || more.length > 0 ? this.encoded(name) : this.word(whole);
  }

  /** @returns the header with its last line end. */
  toString(): string {
    return `${this.#text}\r\n`;
  }

  #space(): void {
    this.#text += ' ';
    this.#column += 1;
  }

  #fold(): void {
    this.#text += '\r\n ';
    this.#column = 1;
  }
}
