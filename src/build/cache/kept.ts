import type { KeptRendition } from './kept-rendition.ts';
import type { FileStamp } from './stamp.ts';

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
