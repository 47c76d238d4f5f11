import { RisingNumbers } from './rising-numbers.ts';
import { WEIGHT } from './shape.ts';
import type { SearchWords } from './text.ts';

/**
 * The lists of an index while it grows: for each word, the documents that have it and what it is worth there, packed
 * as one whole number a document. A list that is still what it was in an earlier index stays text; a long one is bytes.
 */
export class Postings {
  readonly #lists = new Map<string, number[] | RisingNumbers | string>();

  /**
   * Takes over the lists of an earlier index.
   *
   * @param places the number of each of its documents in this one; -1 of one that is gone
   */
  take(words: readonly string[], lists: readonly string[], places: Int32Array): void {
    for (const [index, word] of words.entries()) {
      const list = movedList(lists[index] ?? '[]', places);
      if (list.length > 0) this.#lists.set(word, list);
    }
  }

  /** Adds a document that is in no list yet. */
  add(number: number, words: SearchWords): void {
    for (const word of words.headline) this.#put(word, number, WEIGHT.headline);
    for (const word of words.lead) this.#put(word, number, WEIGHT.lead);
    for (const word of words.text) this.#put(word, number, WEIGHT.text);
  }

  /** Adds a document under a word that no text has. */
  addFacet(word: string, number: number): void {
    this.#put(word, number, WEIGHT.headline);
  }

  #put(word: string, number: number, weight: number): void {
    const packed = number * 4 + weight;
    const list = this.#lists.get(word);
    if (list === undefined) this.#lists.set(word, [packed]);
    else if (list instanceof RisingNumbers && packed > list.last) list.add(packed);
    else if (Array.isArray(list) && list.length < MANY) inserted(list, packed);
    else this.#lists.set(word, shortened(inserted(numbersOf(list), packed)));
  }

  /** Gives words with their lists, sorted by code unit, and lets go of each: as text they take far less. */
  *drain(): Generator<readonly [word: string, list: string]> {
    for (const word of [...this.#lists.keys()].sort()) {
      const list = this.#lists.get(word) ?? [];
      this.#lists.delete(word);
      yield [word, typeof list === 'string' ? list : writeList(numbersOf(list))];
    }
  }
}

/** A list of more documents is packed: of a short one, the packing takes more than the numbers. */
const MANY = 32;

function shortened(list: number[]): number[] | RisingNumbers {
  return list.length < MANY ? list : new RisingNumbers(list);
}

function numbersOf(list: number[] | RisingNumbers | string): number[] {
  if (typeof list === 'string') return readList(list);
  return Array.isArray(list) ? list : list.list();
}

/** Documents mostly come in the order of their numbers. */
function inserted(list: number[], packed: number): number[] {
  let place = list.length;
  while (place > 0 && (list[place - 1] ?? 0) > packed) place -= 1;
  if (place === list.length) list.push(packed);
  else list.splice(place, 0, packed);
  return list;
}

/** Writes a list of packed documents as JSON, each document as its distance from the one before. */
function writeList(packed: readonly number[]): string {
  let before = 0;
  const distances = packed.map((value) => {
    const number = value >> 2;
    const distance = (number - before) * 4 + (value & 3);
    before = number;
    return distance;
  });
  return JSON.stringify(distances);
}

/** @returns of a list as text those documents that have the word in their headline */
export function inHeadlines(text: string): string {
  const packed: number[] = [];
  eachPacked(text, (number, weight) => {
    if (weight === WEIGHT.headline) packed.push(number * 4 + weight);
  });
  return writeList(packed);
}

/** @returns what {@link writeList} was given */
function readList(text: string): number[] {
  const packed: number[] = [];
  eachPacked(text, (number, weight) => packed.push(number * 4 + weight));
  return packed;
}

/** @returns the same text where no document has moved or gone */
function movedList(text: string, places: Int32Array): string | number[] {
  const packed: number[] = [];
  let isSame = true;
  eachPacked(text, (number, weight) => {
    const place = places[number] ?? -1;
    if (place !== number) isSame = false;
    if (place >= 0) packed.push(place * 4 + weight);
  });
  return isSame ? text : packed;
}

const ZERO = 0x30;

/** Number by number: an index has millions, and most lists need no list of numbers. */
function eachPacked(text: string, take: (number: number, weight: number) => void): void {
  let number = 0;
  let value = -1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = Math.max(value, 0) * 10 + digit;
    } else if (value >= 0) {
      number += value >> 2;
      take(number, value & 3);
      value = -1;
    }
  }
}
