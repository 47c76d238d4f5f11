/** What an index was made of, so that the next one is made of what is new. */
export type KeptIndex = {
  /** What each document was made of, in the order of their numbers. */
  readonly marks: readonly string[];
  /** Sorted by code unit. */
  readonly words: readonly string[];
  /** The documents of each word, as shards have them; of common words, too. */
  readonly lists: readonly string[];
};

/** Where indexes are kept from one build to the next, by their languages. */
export type IndexKeeper = {
  readonly find: (language: string) => KeptIndex | undefined;
  readonly keep: (language: string, index: KeptIndex) => void;
};

/** Above this share of new documents an index is made anew: it takes less. */
const MOST_NEW = 0.5;

/**
 * Finds the documents of an earlier index in a new one.
 *
 * @param marks what the documents of the new one are made of
 * @returns the new number of each earlier one, -1 where it is gone; undefined where the earlier one is of little use
 */
export function placesOf({ marks: earlier }: KeptIndex, marks: readonly string[]): Int32Array | undefined {
  const numbers = new Map(marks.map((mark, number) => [mark, number]));
  const places = new Int32Array(earlier.length);
  let last = -1;
  let found = 0;
  for (const [index, mark] of earlier.entries()) {
    const number = numbers.get(mark) ?? -1;
    // Lists are in the order of numbers: one that has changed places comes in anew.
    places[index] = number > last ? number : -1;
    if (number <= last) continue;
    last = number;
    found += 1;
  }
  return found < marks.length * (1 - MOST_NEW) ? undefined : places;
}
