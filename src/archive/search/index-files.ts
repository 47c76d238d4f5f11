import { compareDays, type Instant, isoDay, type ReleaseDate } from '../../model/date.ts';
import { compareText } from '../../model/diagnostic.ts';
import { type Language, primaryLanguage } from '../../model/language.ts';
import type { ArchiveFile } from '../feeds/feed.ts';
import { type KeptIndex, placesOf } from './kept-index.ts';
import { inHeadlines, Postings } from './postings.ts';
import {
  documentsFile,
  facetWord,
  SEARCH_VERSION,
  type SearchDocument,
  type SearchManifest,
  shardFile,
} from './shape.ts';
import { shardWords, type WordList } from './shards.ts';
import type { SearchWords } from './text.ts';

/** A release in the search index of its language. */
export type SearchEntry = {
  readonly slug: string;
  readonly title: string;
  readonly date: ReleaseDate;
  readonly issued?: Instant;
  /** The id of its office. */
  readonly office: string;
  /** The ids of its themes. */
  readonly themes: readonly string[];
  readonly description?: string | null;
  /** Asked for once, when its turn comes: the words of a whole archive need not be in memory together. */
  readonly words: () => SearchWords;
  /** Decides its words: two documents with the same mark have the same ones. Needed where the index is kept. */
  readonly mark?: string;
};

/** An index of before, and what becomes of the new one. */
type Keeping = { readonly earlier: KeptIndex | undefined; readonly keep: (index: KeptIndex) => void };

/** How an index words what it shows. */
export type SearchNames = {
  readonly language: Language;
  readonly office: (id: string) => string;
  readonly theme: (id: string) => string;
  /** A day as the language writes it. */
  readonly day: (day: ReleaseDate) => string;
};

const PER_FILE = 16;
/** A word of more than three in five releases says little; in a small archive every word says something. */
const COMMON = { share: 0.6, least: 100 } as const;
const MEDIA_TYPE = 'application/json';

/**
 * Makes the search index of one language: the files of shape.ts. Documents are numbered from the oldest on, so that a
 * new release changes the lists of its own words and nothing else.
 *
 * @param folder where the search page stands: `en/search`
 * @param entries releases that are public, in any order
 * @param keeping takes what is the same from an earlier index, and keeps this one
 * @returns file by file: those of an archive need not be in memory together
 */
export function* searchFiles(
  folder: string,
  entries: Iterable<SearchEntry>,
  names: SearchNames,
  keeping?: Keeping,
): Generator<ArchiveFile> {
  const sorted = [...entries].sort(compareEntries);
  if (sorted.length === 0) return;
  const { shards, common } = wordFiles(sorted, keeping);
  const manifest: SearchManifest = {
    version: SEARCH_VERSION,
    language: primaryLanguage(names.language),
    count: sorted.length,
    perFile: PER_FILE,
    shards: shards.map(({ start }) => start),
    common,
    years: yearsOf(sorted),
    offices: named(
      sorted.map(({ office }) => office),
      names.office,
    ),
    themes: named(
      sorted.flatMap(({ themes }) => themes),
      names.theme,
    ),
  };
  const file = (name: string, content: string) => ({ path: `${folder}/${name}`, mediaType: MEDIA_TYPE, content });
  yield file('index.json', JSON.stringify(manifest));
  for (const { start, words } of shards) {
    yield file(shardFile(start), `{${words.map(({ word, list }) => `${JSON.stringify(word)}:${list}`).join(',')}}`);
  }
  for (let first = 0; first < sorted.length; first += PER_FILE) {
    const part = sorted.slice(first, first + PER_FILE).map((entry) => documentOf(entry, names));
    yield file(documentsFile(first, PER_FILE), JSON.stringify(part));
  }
}

/** The oldest first; of a day, by moment where there is one, then by address. */
function compareEntries(a: SearchEntry, b: SearchEntry): number {
  return compareDays(a.date, b.date) || (a.issued?.epoch ?? 0) - (b.issued?.epoch ?? 0) || compareText(a.slug, b.slug);
}

function markOf({ mark = '', office, themes }: SearchEntry): string {
  return [mark, office, ...themes].join(' ');
}

function indexOf(entries: readonly SearchEntry[], marks: readonly string[], earlier: KeptIndex | undefined): Postings {
  const postings = new Postings();
  const places = earlier && placesOf(earlier, marks);
  if (earlier && places) postings.take(earlier.words, earlier.lists, places);
  const known = new Set(places);
  entries.forEach(({ words, office, themes }, number) => {
    if (known.has(number)) return;
    postings.add(number, words());
    postings.addFacet(facetWord('office', office), number);
    for (const theme of new Set(themes)) postings.addFacet(facetWord('theme', theme), number);
  });
  return postings;
}

/**
 * Makes the lists of all words, and has them kept before the first file is made: what the files need not is in memory no
 * longer then. Of a common word only those releases are kept in shards that have it in their headline.
 */
function wordFiles(entries: readonly SearchEntry[], keeping: Keeping | undefined) {
  const marks = entries.map(markOf);
  const postings = indexOf(entries, marks, keeping?.earlier);
  const limit = Math.max(COMMON.least, entries.length * COMMON.share);
  const common: string[] = [];
  const shown: WordList[] = [];
  const words: string[] = [];
  const lists: string[] = [];
  for (const [word, list] of postings.drain()) {
    words.push(word);
    lists.push(list);
    // A document takes two characters at least: most lists are too short to be counted.
    const isCommon = list.length > limit * 2 && !word.includes(':') && list.split(',').length > limit;
    if (isCommon) common.push(word);
    const kept = isCommon ? inHeadlines(list) : list;
    if (kept !== '[]') shown.push({ word, list: kept });
  }
  keeping?.keep({ marks, words, lists });
  return { shards: shardWords(shown), common };
}

function yearsOf(entries: readonly SearchEntry[]): SearchManifest['years'] {
  const years: (readonly [number, number])[] = [];
  entries.forEach(({ date }, number) => {
    if (years.at(-1)?.[0] !== date.year) years.push([date.year, number]);
  });
  return years;
}

/** Sorted by folded name: an order that no machine's locale changes. */
function named(ids: readonly string[], name: (id: string) => string): readonly (readonly [string, string])[] {
  return [...new Set(ids)]
    .map((id): readonly [string, string] => [id, name(id)])
    .sort(([, a], [, b]) => compareText(a, b));
}

function documentOf({ title, slug, date, office, description }: SearchEntry, names: SearchNames): SearchDocument {
  const address = `${encodeURIComponent(slug)}/`;
  return [title, address, isoDay(date), names.day(date), names.office(office), description ?? ''];
}
