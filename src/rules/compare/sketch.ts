/** How many minima a sketch keeps; with 64 the share of equal ones is right to about 5 in 100. */
export const SKETCH_SIZE = 64;
/** A bucket that no shingle fell into. */
const EMPTY = 0xffff;

/** A text reduced to a fixed size: enough to tell whether another is the same, or nearly. */
export type Sketch = {
  /** The smallest hash in each bucket of three-word shingles: minhash with one permutation (Li, Owen, Zhang 2012). */
  readonly minima: Uint16Array;
  /** The words in their order, as two 32-bit hashes: equal texts have equal ones. */
  readonly words: string;
  readonly count: number;
};

/** Link targets and addresses change without the text. */
const ADDRESSES = /\]\([^)\s]*\)|https?:\/\/\S+/g;

/** Makes the sketch of a text in Markdown. Case, punctuation, line breaks and addresses play no part. */
export function sketchOf(markdown: string): Sketch {
  const reader = new WordReader();
  return readBetweenAddresses(markdown, reader) ? reader.sketch() : sketchOfOdd(markdown);
}

/** Of a text with letters that are not one letter each in lower case. */
function sketchOfOdd(markdown: string): Sketch {
  const text = markdown.replace(ADDRESSES, ' ').toLowerCase();
  const reader = new WordReader();
  reader.read(text, 0, text.length, letterOf);
  return reader.sketch();
}

/** @returns false where a letter was met that has no single one in lower case */
function readBetweenAddresses(text: string, reader: WordReader): boolean {
  let from = 0;
  if (text.includes('](') || text.includes('http')) {
    ADDRESSES.lastIndex = 0;
    for (let found = ADDRESSES.exec(text); found; found = ADDRESSES.exec(text)) {
      if (!reader.read(text, from, found.index, lowerOf)) return false;
      from = ADDRESSES.lastIndex;
    }
  }
  return reader.read(text, from, text.length, lowerOf);
}

/** Stands for what is no letter; letters are greater. */
const NONE = 1;
/** Stands for letters whose form in lower case depends on others, or is more than one: pairs, U+0130, sigma. */
const ODD = 2;

/** @returns a UTF-16 unit of a text in lower case where it is of a word, else {@link NONE} */
function letterOf(code: number): number {
  return isLetter(code) ? code : NONE;
}

/** Filled as characters are met: making lower case of a whole text took longer than all the rest. */
const lowers = new Uint16Array(0x10000);

/** @returns a UTF-16 unit in lower case where it is of a word, else {@link NONE} or {@link ODD} */
function lowerOf(code: number): number {
  return lowers[code] || findLower(code);
}

function findLower(code: number): number {
  const isPair = code >= 0xd800 && code <= 0xdfff;
  const lower = String.fromCharCode(code).toLowerCase();
  const found = isPair || code === 0x3a3 || lower.length > 1 ? ODD : letterOf(lower.charCodeAt(0));
  lowers[code] = found;
  return found;
}

/** Reads words, and keeps what a sketch is made of. */
class WordReader {
  readonly #minima = new Uint16Array(SKETCH_SIZE).fill(EMPTY);
  #count = 0;
  #before = 0;
  #last = 0;
  #forward = 0x811c9dc5;
  #backward = 0x9747b28c;

  /** @returns false where it met an {@link ODD} letter */
  read(text: string, from: number, to: number, readLetter: (code: number) => number): boolean {
    for (let at = from; at < to; at++) {
      let letter = readLetter(text.charCodeAt(at));
      if (letter === NONE) continue;
      let word = 0x811c9dc5;
      while (letter !== NONE) {
        if (letter === ODD) return false;
        word = Math.imul(word ^ letter, 0x01000193);
        at++;
        if (at >= to) break;
        letter = readLetter(text.charCodeAt(at));
      }
      this.#take(word);
    }
    return true;
  }

  #take(word: number): void {
    this.#count++;
    this.#forward = Math.imul(this.#forward ^ word, 0x01000193);
    this.#backward = Math.imul(this.#backward, 0x85ebca6b) ^ (word >>> 3);
    if (this.#count > 2) keepMinimum(this.#minima, mix(Math.imul(this.#before, 31) ^ Math.imul(this.#last, 17) ^ word));
    this.#before = this.#last;
    this.#last = word;
  }

  sketch(): Sketch {
    return { minima: this.#minima, words: `${hex(this.#forward)}${hex(this.#backward)}`, count: this.#count };
  }
}

/** @returns the share of three-word shingles that two texts have in common (Jaccard), estimated: 0 to 1 */
export function similarity(a: Sketch, b: Sketch): number {
  let [filled, equal] = [0, 0];
  for (let index = 0; index < SKETCH_SIZE; index++) {
    const [one, other] = [a.minima[index], b.minima[index]];
    if (one === EMPTY && other === EMPTY) continue;
    filled++;
    if (one === other) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** Letters and digits of every script, roughly: what is beyond ASCII, but for its punctuation and spaces. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && code !== 0x60c && code !== 0x61b && code !== 0x61f;
}

function keepMinimum(minima: Uint16Array, hash: number): void {
  const bucket = hash & (SKETCH_SIZE - 1);
  const value = (hash >>> 16) % EMPTY;
  if (value < (minima[bucket] ?? 0)) minima[bucket] = value;
}

/** Spreads the bits of a hash evenly (the finish of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
