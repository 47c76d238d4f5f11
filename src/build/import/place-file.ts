import { randomBytes } from 'node:crypto';
import { closeSync, linkSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSystemError, makeFolder } from '../files.ts';
import { onDisk } from '../output/failures.ts';

/** What became of a file: `kept` is one that differs and was not overwritten. */
export type Placed = 'written' | 'unchanged' | 'kept' | 'replaced';

/**
 * Writes a file in one step, never over another one unless told to, and never through a link.
 *
 * @throws ReleaseError of kind `machine` when the disk refuses
 */
export function placeFile(path: string, content: Uint8Array, force: boolean): Placed {
  return onDisk(path, () => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) return 'kept';
    if (stat && readFileSync(path).equals(content)) return 'unchanged';
    if (stat && !force) return 'kept';
    makeFolder(dirname(path));
    const temporary = join(dirname(path), `.${basename(path).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      writeWhole(temporary, content);
      if (stat) {
        renameSync(temporary, path);
        return 'replaced';
      }
      return moveIfFree(temporary, path) ? 'written' : 'kept';
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

/** @returns what would become of a file, without writing it */
export function wouldPlace(path: string, content: Uint8Array, force: boolean): Placed {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return 'written';
  if (!stat.isFile()) return 'kept';
  if (readFileSync(path).equals(content)) return 'unchanged';
  return force ? 'replaced' : 'kept';
}

/** A link is made only where nothing stands; file systems without links get a rename. */
function moveIfFree(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    if (!isSystemError(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK')) throw error;
  }
  renameSync(temporary, path);
  return true;
}

/** Not flushed to the disk file by file, which would take most of the time: an import can be run again. */
function writeWhole(path: string, content: Uint8Array): void {
  const descriptor = openSync(path, 'wx', 0o644);
  try {
    for (let at = 0; at < content.length; ) at += writeSync(descriptor, content, at);
  } finally {
    closeSync(descriptor);
  }
}
