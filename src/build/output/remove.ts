import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, unlinkSync } from 'node:fs';
import { unlessRefused } from '../files.ts';

/** A file that an earlier build wrote, below the output folder, and the hash of what it wrote. */
export type RemovedFile = { readonly path: string; readonly sha256: string };

/** What stands where a build wrote a file: that file, something else, or nothing. */
export type Standing = 'same' | 'changed' | 'gone';

/** @returns what stands at a path where a file with this SHA-256 was written */
export function standingOf(path: string, sha256: string): Standing {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return 'gone';
  return stat.isFile() && createHash('sha256').update(readFileSync(path)).digest('hex') === sha256 ? 'same' : 'changed';
}

/** @returns false for a file that is gone already */
export function removeFile(path: string): boolean {
  const remove = () => {
    unlinkSync(path);
    return true;
  };
  return unlessRefused(remove, false, 'ENOENT');
}
