import type { Instant } from '../../model/date.ts';
import type { Language } from '../../model/language.ts';
import type { FeedEntry } from './entry.ts';

/** A list of releases as a feed, in no format yet. */
export type Feed = {
  /** `urn:uuid:…` */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** The address of the list as a page. */
  readonly pageUrl: string;
  /** The address of the feed itself. */
  readonly url: string;
  readonly author: { readonly name: string; readonly url: string };
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
};

/** A file of the archive: its path below the output folder, with forward slashes. */
export type ArchiveFile = { readonly path: string; readonly mediaType: string; readonly content: string };

/** The beginning of time for a feed without entries: formats demand a moment, and the clock would change bytes. */
const NEVER: Instant = { epoch: 0, offset: 0 };

/** @returns the moment of the latest change in a feed. */
export function feedUpdated({ entries }: Feed): Instant {
  return entries.reduce((latest, { updated }) => (updated.epoch > latest.epoch ? updated : latest), NEVER);
}
