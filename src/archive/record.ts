import type { EditionRecord } from '../formats/agency/edition.ts';
import { isoDate } from '../model/date.ts';
import { compareText } from '../model/diagnostic.ts';
import { attempt } from '../model/error.ts';
import type { Card } from './card.ts';
import type { WrittenFile } from './written-file.ts';

/** A file of a release. */
export type PublishedFile = WrittenFile & {
  readonly format: string;
  readonly mediaType: string;
};

/** What was published of one release. */
export type PublishedRelease = {
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  readonly date: string;
  readonly office: string;
  readonly type: string;
  /** `public` or `withdrawn`; others only where they were asked for. */
  readonly state: string;
  /** The source, relative to the newsroom's folder. */
  readonly source: string;
  readonly files: readonly PublishedFile[];
};

/** How many releases were published, and of each language how many in each format. */
export type PublishedCounts = {
  readonly releases: number;
  readonly byLanguage: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** Counts what was published. */
export function countPublished(releases: Iterable<PublishedRelease>): PublishedCounts {
  const byLanguage = new Map<string, Map<string, number>>();
  let count = 0;
  for (const { language, files } of releases) {
    count += 1;
    const counts = byLanguage.get(language) ?? new Map<string, number>();
    byLanguage.set(language, counts);
    for (const format of new Set(files.map((file) => file.format))) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const entries = [...byLanguage].map(([language, counts]) => [language, Object.fromEntries(counts)] as const);
  return { releases: count, byLanguage: Object.fromEntries(entries) };
}

/** The versions that agencies were given, by the identifiers of the releases. */
export type Editions = Readonly<Record<string, EditionRecord>>;

/** The content of releases.json: what was published, in a stable order. */
export type ReleasesRecord = {
  readonly version: 1;
  readonly releases: readonly PublishedRelease[];
  /** Style, front pages and lists of the site, and whatever else stands beside the releases; absent when there are none. */
  readonly site?: readonly WrittenFile[];
  /** Kept when a release is taken back, so that it goes on counting when it returns; absent when there are none. */
  readonly editions?: Editions;
};

/** @returns the record of a release and its files. */
export function recordOf(card: Card, source: string, files: readonly PublishedFile[]): PublishedRelease {
  const { slug, language, title, date, office, type, publication } = card;
  return { slug, language, title, date: isoDate(date), office, type, state: publication.state, source, files };
}

/** What was published of a release, read when its turn comes: the records of an archive need not be in memory together. */
export type OpenRecord = Pick<PublishedRelease, 'slug' | 'language' | 'date'> & { readonly record: PublishedRelease };

/** @returns a record that is in memory already */
export function openRecord(record: PublishedRelease): OpenRecord {
  const { slug, language, date } = record;
  return { slug, language, date, record };
}

/** Newest first, then by address: the order of releases.json. */
function compareRecords(a: OpenRecord, b: OpenRecord): number {
  return compareText(b.date, a.date) || compareText(a.slug, b.slug) || compareText(a.language, b.language);
}

/** @returns the text of releases.json. */
export function writeRecord(
  releases: readonly PublishedRelease[],
  editions: Editions = {},
  site: readonly WrittenFile[] = [],
): string {
  return [...recordPieces(releases.map(openRecord), editions, site)].join('');
}

/** So many records are written together, each where its indentation is right: to indent them afterwards takes longer. */
const AT_ONCE = 32;

/** @returns the text of releases.json piece by piece: that of an archive may be longer than a string can be */
export function* recordPieces(
  releases: readonly OpenRecord[],
  editions: Editions = {},
  site: readonly WrittenFile[] = [],
): Generator<string> {
  const head: Pick<ReleasesRecord, 'version' | 'releases'> = { version: 1, releases: [] };
  const text = JSON.stringify(head, null, 2);
  const end = text.indexOf(']');
  yield text.slice(0, end);
  const sorted = [...releases].sort(compareRecords);
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    const records: Pick<ReleasesRecord, 'releases'> = {
      releases: sorted.slice(at, at + AT_ONCE).map(({ record }) => record),
    };
    const indented = JSON.stringify(records, null, 2);
    yield (at === 0 ? '' : ',') + indented.slice(indented.indexOf('[') + 1, indented.lastIndexOf('\n  ]'));
  }
  yield releases.length === 0 ? ']' : '\n  ]';
  const numbered = Object.entries(editions).sort(([a], [b]) => compareText(a, b));
  const rest: Omit<ReleasesRecord, 'version' | 'releases'> = {
    ...(site.length > 0 ? { site: [...site].sort((a, b) => compareText(a.path, b.path)) } : {}),
    ...(numbered.length > 0 ? { editions: Object.fromEntries(numbered) } : {}),
  };
  yield Object.keys(rest).length === 0 ? text.slice(end + 1) : `,${JSON.stringify(rest, null, 2).slice(1)}`;
  yield '\n';
}

/** What an earlier build wrote down. */
export type EarlierRecord = {
  /** False where there is no record, or one that is damaged, foreign or of another version. */
  readonly isFound: boolean;
  readonly releases: readonly PublishedRelease[];
  /** The files that it wrote beside the releases. */
  readonly site: readonly WrittenFile[];
  readonly editions: Editions;
};

/** Reads a releases.json of an earlier build. @returns nothing of what is damaged, foreign or of another version */
export function readRecord(text: string): EarlierRecord {
  const record = readObject(text);
  const { releases, site, editions } = record ?? {};
  return {
    isFound: record !== undefined,
    releases: Array.isArray(releases) ? releases.filter(isPublishedRelease) : [],
    site: Array.isArray(site) ? site.filter(isWrittenFile) : [],
    editions: isObject(editions) ? knownEditions(editions) : {},
  };
}

/** @returns the text of a releases.json with these editions in place of its own; a new one when it is none. */
export function withEditions(text: string, editions: Editions): string {
  const { releases, site } = readRecord(text);
  return writeRecord(releases, editions, site);
}

function knownEditions(editions: Record<string, unknown>): Editions {
  const known = Object.entries(editions).filter((entry): entry is [string, EditionRecord] => isEdition(entry[1]));
  return Object.fromEntries(known);
}

function readObject(text: string): Record<string, unknown> | undefined {
  const record: unknown = attempt(SyntaxError, () => JSON.parse(text));
  return isObject(record) && record['version'] === 1 ? record : undefined;
}

function isEdition(value: unknown): value is EditionRecord {
  if (!isObject(value) || !Number.isSafeInteger(value['version']) || Number(value['version']) < 1) return false;
  return ['fingerprint', 'firstCreated', 'versionCreated'].every((key) => typeof value[key] === 'string');
}

function isPublishedRelease(value: unknown): value is PublishedRelease {
  if (!isObject(value) || !Array.isArray(value['files'])) return false;
  const texts = ['slug', 'language', 'title', 'date', 'office', 'type', 'state', 'source'];
  return texts.every((key) => typeof value[key] === 'string') && value['files'].every(isPublishedFile);
}

function isPublishedFile(value: unknown): value is PublishedFile {
  return (
    isObject(value) && ['format', 'mediaType'].every((key) => typeof value[key] === 'string') && isWrittenFile(value)
  );
}

function isWrittenFile(value: unknown): value is WrittenFile {
  if (!isObject(value) || typeof value['bytes'] !== 'number') return false;
  return ['path', 'sha256'].every((key) => typeof value[key] === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
