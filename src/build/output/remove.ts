import { lstatSync, readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { sha256Of } from '../../archive/written-file.ts';
import { unlessRefused } from '../files.ts';

/** A file that an earlier build wrote, below the output folder, and the hash of what it wrote. */
export type RemovedFile = { readonly path: string; readonly sha256: string };

/** What became of a file that a build wrote: it is there as it was, something else is, or nothing. */
export type FileState = 'same' | 'changed' | 'gone';

/** @returns what became of a file that was written with this SHA-256 */
export function stateOf(path: string, sha256: string): FileState {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return 'gone';
  return stat.isFile() && sha256Of(readFileSync(path)) === sha256 ? 'same' : 'changed';
}

/** @returns false for a file that is gone already */
export function removeFile(path: string): boolean {
  const remove = () => {
    unlinkSync(path);
    return true;
  };
  return unlessRefused(remove, false, 'ENOENT');
}

/** Removes a folder that has become empty. @returns false for one that is not, or is gone already */
export function removeEmpty(folder: string): boolean {
  const remove = () => {
    rmdirSync(folder);
    return true;
  };
  return unlessRefused(remove, false, 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR');
}
