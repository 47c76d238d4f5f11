import type { Editions } from '../archive/record.ts';
import { type Edition, type EditionRecord, editionOf, editionRecord } from '../formats/agency/edition.ts';
import { urnOf } from '../formats/agency/identity.ts';
import type { Format } from '../formats/format.ts';
import { isoInstant } from '../model/date.ts';
import { present } from '../model/present.ts';
import type { Release } from '../model/release.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/** The edition of a release, by its identifier. */
export type KeptEdition = { readonly urn: string; readonly record: EditionRecord };

function isSameEdition(a: EditionRecord, b: EditionRecord): boolean {
  const isSameTime = a.firstCreated === b.firstCreated && a.versionCreated === b.versionCreated;
  return a.version === b.version && a.fingerprint === b.fingerprint && isSameTime;
}

/** Numbers the versions of releases against those of an earlier build. */
export type EditionBook = {
  /** @returns the edition of a release; undefined when no format of this build numbers its versions. */
  readonly of: (release: Release) => Edition | undefined;
  /** @returns what is kept of a release that {@link EditionBook.of} has numbered. */
  readonly kept: (release: Release) => KeptEdition;
  /** @returns true when the number of a release is still the one that was kept of it. */
  readonly holds: (kept: KeptEdition | undefined) => boolean;
  /** What to keep: the editions of this build, and those of releases that were not in it. */
  readonly all: () => Editions;
};

/**
 * Opens the book of editions. Where no format of a build numbers its versions it is carried on as it was: what counts
 * is which text agencies were given last.
 *
 * @param earlier the editions of the build before, of releases.json
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function openEditions(
  earlier: Editions,
  formats: readonly Format[],
  newsroom: Newsroom,
  now: number,
): EditionBook {
  const numbered = formats.some((format) => format.numbered === true);
  const current = new Map<string, EditionRecord>(Object.entries(earlier));
  return {
    of(release) {
      if (!numbered) return undefined;
      const urn = urnOf(release, newsroom);
      const edition = editionOf(release, current.get(urn), now);
      current.set(urn, editionRecord(edition, isoInstant));
      return edition;
    },
    kept(release) {
      const urn = urnOf(release, newsroom);
      return { urn, record: present(current.get(urn), `The edition of ${release.file}`) };
    },
    holds(kept) {
      if (!kept) return !numbered;
      const record = current.get(kept.urn);
      return record !== undefined && isSameEdition(record, kept.record);
    },
    all: () => Object.fromEntries(current),
  };
}
