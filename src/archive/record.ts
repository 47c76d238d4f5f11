import { isoDate } from '../model/date.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Release } from '../model/release.ts';

/** A file of the output: where it stands below the output folder, and the hash by which its copy is checked. */
export type PublishedFile = {
  readonly format: string;
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
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

/** The content of releases.json: what was published, in a stable order. */
export type ReleasesRecord = { readonly version: 1; readonly releases: readonly PublishedRelease[] };

/** @returns the record of a release and its files. */
export function recordOf(release: Release, source: string, files: readonly PublishedFile[]): PublishedRelease {
  return {
    slug: release.slug,
    language: release.language,
    title: release.title,
    date: isoDate(release.date),
    office: release.office.id,
    type: release.type,
    state: release.publication.state,
    source,
    files,
  };
}

/** Newest first, then by address: the order of releases.json. */
function compareRecords(a: PublishedRelease, b: PublishedRelease): number {
  return compareText(b.date, a.date) || compareText(a.slug, b.slug) || compareText(a.language, b.language);
}

/** @returns the text of releases.json. */
export function writeRecord(releases: readonly PublishedRelease[]): string {
  const record: ReleasesRecord = { version: 1, releases: [...releases].sort(compareRecords) };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Reads a releases.json of an earlier build. @returns nothing when it is damaged, foreign or of another version. */
export function readRecord(text: string): readonly PublishedRelease[] {
  try {
    const record: unknown = JSON.parse(text);
    if (!isObject(record) || record['version'] !== 1 || !Array.isArray(record['releases'])) return [];
    return record['releases'].filter(isPublishedRelease);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isPublishedRelease(value: unknown): value is PublishedRelease {
  if (!isObject(value) || !Array.isArray(value['files'])) return false;
  const texts = ['slug', 'language', 'title', 'date', 'office', 'type', 'state', 'source'];
  return texts.every((key) => typeof value[key] === 'string') && value['files'].every(isPublishedFile);
}

function isPublishedFile(value: unknown): value is PublishedFile {
  if (!isObject(value) || typeof value['bytes'] !== 'number') return false;
  return ['format', 'path', 'mediaType', 'sha256'].every((key) => typeof value[key] === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
