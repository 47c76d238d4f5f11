import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { EditionRecord } from '../formats/agency/edition.ts';
import { isoDate } from '../model/date.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Release } from '../model/release.ts';

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
 * Packs the renditions of a release into a zip with a manifest: identifier, version, status, and the hash of each file.
 * The same files give the same bytes, on every machine and in every time zone.
 */
export function packageRelease(release: Release, files: readonly PackagedFile[], facts: PackageFacts): Uint8Array {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const entries: Zippable = { [MANIFEST]: [new TextEncoder().encode(manifestOf(release, sorted, facts)), OPTIONS] };
  for (const { path, content } of sorted) entries[path] = [content, OPTIONS];
  return zipSync(entries, OPTIONS);
}

// Owner and permissions of the machine stay out: entries are marked as made on MS-DOS (0).
const OPTIONS = { mtime: ENTRY_TIME, level: 6, os: 0 } as const;

function manifestOf(release: Release, files: readonly PackagedFile[], { id, edition }: PackageFacts): string {
  const { slug, language, title, date, publication } = release;
  const manifest = {
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
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
