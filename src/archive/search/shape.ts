import { present } from '../../model/present.ts';

/**
 * The files of a search index, as they stand in a static folder beside the search page. A reader's browser loads
 * `index.json`, then the few shards that hold the words of the query, then the documents that it shows.
 */

/** Raised when a file changes its meaning: a page of one version never reads the files of another. */
export const SEARCH_VERSION = 1;

/** What a word is worth where it stands. */
export const WEIGHT = { text: 1, lead: 2, headline: 3 } as const;

/** `index.json`. */
export type SearchManifest = {
  readonly version: typeof SEARCH_VERSION;
  readonly language: string;
  /** How many documents there are; their numbers run from 0, the oldest one, upwards. */
  readonly count: number;
  /** How many documents a file of documents has. */
  readonly perFile: number;
  /** The first letters of each shard's words, sorted by code unit; a word is in the last shard that does not follow it. */
  readonly shards: readonly string[];
  /** Words that so many releases have that they sort results but never leave one out. */
  readonly common: readonly string[];
  /** Years with the number of their first document, the oldest first. */
  readonly years: readonly (readonly [year: number, first: number])[];
  /** Ids and names, by name. */
  readonly offices: readonly (readonly [id: string, name: string])[];
  readonly themes: readonly (readonly [id: string, name: string])[];
};

/**
 * A shard: for each word the documents that have it, in ascending order; of each the distance from the one before,
 * times four, plus what the word is worth there.
 */
export type SearchShard = Readonly<Record<string, readonly number[]>>;

/** A document: headline, address from the folder of its language, day (YYYY-MM-DD), day in words, office, description. */
export type SearchDocument = readonly [
  title: string,
  address: string,
  day: string,
  date: string,
  office: string,
  description: string,
];

/** @returns the name of a shard's file: its first letters by their code units, which every file system can hold. */
export function shardFile(start: string): string {
  const codes = Array.from(start, (letter) => present(letter.codePointAt(0)).toString(16));
  return `words-${codes.length === 0 ? 'first' : codes.join('-')}.json`;
}

/** @returns the name of the file that has the document of a number. */
export function documentsFile(number: number, perFile: number): string {
  return `releases-${Math.floor(number / perFile)}.json`;
}

/** @returns the word under which the releases of an office or a theme are found; no text has such a word. */
export function facetWord(kind: 'office' | 'theme', id: string): string {
  return `${kind}:${id}`;
}
