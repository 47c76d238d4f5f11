import { WEIGHT } from './shape.ts';
import type { SearchWords } from './text.ts';

/**
 * The lists of an index while it grows: for each word, the documents that have it and what it is worth there, packed
 * as one whole number a document. Documents come in the order of their numbers.
 */
export class Postings {
  private readonly lists = new Map<string, number[]>();

  /** Adds a document. Its number is greater than those before. */
  add(number: number, words: SearchWords): void {
    for (const word of words.headline) this.push(word, number, WEIGHT.headline);
    for (const word of words.lead) this.push(word, number, WEIGHT.lead);
    for (const word of words.text) this.push(word, number, WEIGHT.text);
  }

  /** Adds a document under a word that no text has. */
  addFacet(word: string, number: number): void {
    this.push(word, number, WEIGHT.headline);
  }

  private push(word: string, number: number, weight: number): void {
    const packed = number * 4 + weight;
    const list = this.lists.get(word);
    if (list) list.push(packed);
    else this.lists.set(word, [packed]);
  }

  /** @returns words with their lists, sorted by code unit. */
  sorted(): readonly (readonly [word: string, packed: readonly number[]])[] {
    return [...this.lists].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** Writes a list of packed documents as JSON, each document as its distance from the one before. */
export function writeList(packed: readonly number[]): string {
  let text = '[';
  let before = 0;
  for (let at = 0; at < packed.length; at++) {
    const value = packed[at] ?? 0;
    const number = value >> 2;
    text += `${at === 0 ? '' : ','}${(number - before) * 4 + (value & 3)}`;
    before = number;
  }
  return `${text}]`;
}
