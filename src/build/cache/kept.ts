import type { PublishedRelease } from '../../archive/record.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { KeptEdition } from '../editions.ts';
import type { FileStamp } from './stamp.ts';

/** What was rendered of a release, and what it was made of. */
export type KeptRendition = {
  /** A hash of all that went into it but templates. */
  readonly key: string;
  /** The names of the templates that were used, and a hash of what they said. */
  readonly templates: readonly string[];
  readonly templatesKey: string;
  readonly record: PublishedRelease;
  /** When each file of the record was modified: milliseconds since 1970-01-01T00:00:00Z. */
  readonly modified: readonly number[];
  readonly remarks: readonly Diagnostic[];
  /** The number that agencies were given, where the formats have one. */
  readonly edition?: KeptEdition;
};

/** What is kept of one source. */
export type Kept<Result> = {
  readonly name: string;
  readonly stamp: FileStamp;
  /** When its stamp was taken. */
  readonly taken: number;
  /** A hash of the settings that it was checked against. */
  readonly settings: string;
  /** The SHA-1 of its bytes. */
  readonly hash: string;
  /** The moment that it was checked for, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  readonly sketch: Result;
  readonly rendition?: KeptRendition;
  /** True of what an earlier run has kept, and nothing in it has changed but perhaps the stamp. */
  readonly isAsBefore?: true;
};
