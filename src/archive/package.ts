import { type Zippable, zipSync } from 'fflate';
import type { EditionRecord } from '../formats/agency/edition.ts';
import { isoDate } from '../model/date.ts';
import type { Release } from '../model/release.ts';
import { sha256Of } from './written-file.ts';

/** A file of a package: its path in it, and what it is. */
export type PackagedFile = {
  readonly path: string;
  readonly format: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
};

/** What a package says of the release in it. */
export type PackageFacts = {
  /** The stable identifier that all formats in it bear. */
  readonly id: string;
  readonly edition?: EditionRecord;
};

const MANIFEST = 'manifest.json';
/**
 * The time of all entries. A zip has local times without a zone (PKWARE APPNOTE 4.4.6): a text without an offset is
 * read as one, so that the bytes are the same in every zone. It is no date of the release: that is in the manifest.
 */
const ENTRY_TIME = '1980-01-02T12:00:00';

/**
 * Packs the renditions of a release into a zip with their manifest. The same files give the same bytes, on every machine
 * and in every time zone.
 */
export function packageRelease(manifest: ReleaseManifest, files: readonly PackagedFile[]): Uint8Array {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const entries: Zippable = { [MANIFEST]: [new TextEncoder().encode(text), OPTIONS] };
  for (const { path, content } of files) entries[path] = [content, OPTIONS];
  return zipSync(entries, OPTIONS);
}

// Owner and permissions of the machine stay out: entries are marked as made on MS-DOS (0).
const OPTIONS = { mtime: ENTRY_TIME, level: 6, os: 0 } as const;

/** What a package says of itself. */
export type ReleaseManifest = {
  readonly version: 1;
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  readonly date: string;
  readonly state: string;
  readonly edition?: number;
  readonly versionCreated?: string;
  readonly files: readonly (Omit<PackagedFile, 'content'> & { readonly bytes: number; readonly sha256: string })[];
};

/** @returns what is said of a release beside its files: identifier, version, status, and the hash of each of them. */
export function manifestOf(
  release: Release,
  files: readonly PackagedFile[],
  { id, edition }: PackageFacts,
): ReleaseManifest {
  const { slug, language, title, date, publication } = release;
  return {
    version: 1,
    id,
    slug,
    language,
    title,
    date: isoDate(date),
    state: publication.state,
    ...(edition ? { edition: edition.version, versionCreated: edition.versionCreated } : {}),
    files: files.map(({ path, format, mediaType, content }) => ({
      path,
      format,
      mediaType,
      bytes: content.length,
      sha256: sha256Of(content),
    })),
  };
}
