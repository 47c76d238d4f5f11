import { type Stats, statSync } from 'node:fs';
import { unlessRefused } from '../files.ts';

/** What tells without reading it that a file is the one that was read before. */
export type FileStamp = {
  readonly size: number;
  /** Milliseconds since 1970-01-01T00:00:00Z, with fractions. */
  readonly modified: number;
  /** When its inode changed: tells also of a file whose time of modification was set back. */
  readonly changed: number;
};

/** @returns the stamp of a file. */
export function stampOf(stat: Stats): FileStamp {
  return { size: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs };
}

/** @returns the stamp of a file; one that no file has where there is none. */
export function stampIfThere(path: string): FileStamp {
  const stat = unlessRefused(() => statSync(path, { throwIfNoEntry: false }), undefined);
  return stat ? stampOf(stat) : { size: -1, modified: 0, changed: 0 };
}

/** Clocks of file systems tick slower than files change: a stamp this young at the time it was taken says nothing. */
const TICK = 50;

/**
 * @param taken when the stamp was taken, in milliseconds since 1970-01-01T00:00:00Z
 * @returns true when equal stamps mean an equal file
 */
export function isSettledStamp(stamp: FileStamp, taken: number): boolean {
  return Math.max(stamp.modified, stamp.changed) + TICK < taken;
}

/** @returns true when nothing has changed. */
export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed;
}
