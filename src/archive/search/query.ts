import { present } from '../../model/present.ts';
import { facetWord, type SearchManifest, type SearchShard } from './shape.ts';
import { wordsOf } from './words.ts';

/** What a reader asks for. */
export type SearchQuery = {
  readonly text: string;
  /** The id of an office or of a theme. */
  readonly office?: string;
  readonly theme?: string;
  readonly year?: number;
};

/** The documents of an answer, the best first. */
export type SearchAnswer = { readonly numbers: readonly number[] };

/** Gets a shard by its first letters. */
export type ShardLoader = (start: string) => Promise<SearchShard>;

type Scores = Map<number, number>;

/** From so many letters on, a word finds those that begin with it. */
const PREFIX_LETTERS = 3;
/** A short beginning may reach over many shards: the first ones must do. */
const MOST_SHARDS = 6;
/** What a word is worth that only begins as the query's does. */
const PREFIX_SHARE = 0.4;

/**
 * Answers a query: the documents that have all its words (or words that begin with them), within its filters. Words
 * count by where they stand and by how rare they are; of equal ones the newest comes first. A query of filters alone
 * gives all of theirs, the newest first.
 */
export async function answer(query: SearchQuery, manifest: SearchManifest, load: ShardLoader): Promise<SearchAnswer> {
  const words = [...new Set(wordsOf(query.text, manifest.language))];
  const common = new Set(manifest.common);
  const rare = words.filter((word) => !common.has(word));
  // Common words only sort; when all are, those releases are found that have one of them in their headline.
  const needed = rare.length > 0 ? rare : words;
  const facets = facetWords(query);
  if (needed.length === 0 && facets.length === 0 && query.year === undefined) return { numbers: [] };
  const [wordScores, facetScores, sorting] = await Promise.all([
    Promise.all(needed.map((word) => scoresOf(word, manifest, load))),
    Promise.all(facets.map((word) => exactScores(word, manifest, load))),
    Promise.all(words.filter((word) => !needed.includes(word)).map((word) => exactScores(word, manifest, load))),
  ]);
  const [first, last] = numbersOf(query.year, manifest);
  const asked = rare.length > 0 ? wordScores : wordScores.length > 0 ? [unite(wordScores)] : [];
  const scores = intersect([...asked, ...facetScores], first, last);
  for (const more of sorting) for (const [number, score] of more) raise(scores, number, score);
  const ranks = facets.length > 0 && needed.length === 0 ? new Map<number, number>() : scores;
  const rankOf = (number: number) => ranks.get(number) ?? 0;
  return { numbers: [...scores.keys()].sort((a, b) => rankOf(b) - rankOf(a) || b - a) };
}

function facetWords({ office, theme }: SearchQuery): readonly string[] {
  return [
    ...(office === undefined ? [] : [facetWord('office', office)]),
    ...(theme === undefined ? [] : [facetWord('theme', theme)]),
  ];
}

/** @returns the numbers of the documents of a year: from, and up to but not including. */
function numbersOf(year: number | undefined, { years, count }: SearchManifest): readonly [number, number] {
  if (year === undefined) return [0, count];
  const at = years.findIndex(([one]) => one === year);
  const [own, next] = at === -1 ? [] : years.slice(at, at + 2);
  return own ? [own[1], next?.[1] ?? count] : [0, 0];
}

/** @returns the sums of those that are in all; without any, each number of the range. */
function intersect(all: readonly Scores[], first: number, last: number): Scores {
  const [smallest, ...others] = [...all].sort((a, b) => a.size - b.size);
  const scores: Scores = new Map();
  if (smallest === undefined) {
    for (let number = first; number < last; number++) scores.set(number, 0);
    return scores;
  }
  for (const [number, score] of smallest) {
    if (number < first || number >= last) continue;
    let sum = score;
    for (const other of others) sum += other.get(number) ?? Number.NEGATIVE_INFINITY;
    if (sum !== Number.NEGATIVE_INFINITY) scores.set(number, sum);
  }
  return scores;
}

/** @returns the sums of those that are in any. */
function unite(all: readonly Scores[]): Scores {
  const scores: Scores = new Map();
  for (const one of all) for (const [number, score] of one) scores.set(number, (scores.get(number) ?? 0) + score);
  return scores;
}

/** Adds to what is there already. */
function raise(scores: Scores, number: number, score: number): void {
  const known = scores.get(number);
  if (known !== undefined) scores.set(number, known + score);
}

async function exactScores(word: string, manifest: SearchManifest, load: ShardLoader): Promise<Scores> {
  const shard = await load(shardOf(word, manifest.shards));
  const scores: Scores = new Map();
  const list = Object.hasOwn(shard, word) ? shard[word] : undefined;
  if (list) collect(scores, list, manifest.count, 1);
  return scores;
}

/** The documents of a word, and those of words that begin with it. */
async function scoresOf(word: string, manifest: SearchManifest, load: ShardLoader): Promise<Scores> {
  if (Array.from(word).length < PREFIX_LETTERS) return exactScores(word, manifest, load);
  const shards = await Promise.all(shardsFrom(word, manifest.shards).map(load));
  const scores: Scores = new Map();
  for (const shard of shards) {
    for (const [found, list] of Object.entries(shard)) {
      if (found.startsWith(word)) collect(scores, list, manifest.count, found === word ? 1 : PREFIX_SHARE);
    }
  }
  return scores;
}

/** The rarer a word, the more it says (inverse document frequency). */
function collect(scores: Scores, list: readonly number[], count: number, share: number): void {
  const rarity = Math.log(1 + count / (list.length + 0.5)) * share;
  let number = 0;
  for (const packed of list) {
    number += packed >> 2;
    const score = rarity * (packed & 3);
    if (score > (scores.get(number) ?? 0)) scores.set(number, score);
  }
}

/** @returns the shard that has a word, if any has it: of one that goes before all words, the first shard tells so. */
function shardOf(word: string, shards: readonly string[]): string {
  return present(shards.filter((start) => start <= word).at(-1) ?? shards[0]);
}

/** @returns the shards of the words that begin with one. */
function shardsFrom(word: string, shards: readonly string[]): readonly string[] {
  const start = shardOf(word, shards);
  return [start, ...shards.filter((one) => one > start && one.startsWith(word))].slice(0, MOST_SHARDS);
}
