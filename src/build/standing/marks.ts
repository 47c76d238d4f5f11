import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../model/diagnostic.ts';
import { hashIfReadable } from '../cache/keys.ts';
import { type FileStamp, isSameStamp, isSettledStamp, stampIfThere } from '../cache/stamp.ts';
import { unlessRefused } from '../files.ts';

/** By what a file is known again; one that was not there is marked, too. */
export type FileMark = {
  readonly path: string;
  readonly stamp: FileStamp;
  /** Of a file that was too young for its stamp to tell; empty where it could not be read. */
  readonly hash?: string;
};

/** Marks a file as it is now. */
export function markFile(path: string): FileMark {
  const taken = Date.now();
  const stamp = stampIfThere(path);
  return isSettledStamp(stamp, taken) ? { path, stamp } : { path, stamp, hash: hashIfReadable(path) ?? '' };
}

/** @returns true when the file is still the one that was marked */
export function isAsMarked({ path, stamp, hash }: FileMark): boolean {
  return isSameStamp(stampIfThere(path), stamp) && (hash === undefined || (hashIfReadable(path) ?? '') === hash);
}

/** @returns the paths of all files in a folder and below it, in a stable order; none where there is no folder */
export function filesBelow(folder: string): readonly string[] {
  return unlessRefused(() => readdirSync(folder, { recursive: true, withFileTypes: true }), [])
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText);
}
