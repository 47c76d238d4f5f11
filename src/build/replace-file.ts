import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { unlessRefused } from './files.ts';
import { onDisk } from './output/failures.ts';

/** Why a file was left as it is. */
export type Refusal = 'link' | 'changed' | 'gone';

/**
 * Replaces the content of a file in one step: readers see the old text or the new one. A link is not followed, neither
 * the file itself nor a folder below `root`, and a file that was changed since it was read is left alone.
 *
 * @param before the bytes that were read and that the new ones were made from
 * @returns why nothing was written, or undefined when it was
 * @throws ReleaseError of kind `machine` when the disk refuses
 */
export function replaceFile(path: string, before: Uint8Array, after: string, root: string): Refusal | undefined {
  if (hasLink(path, root)) return 'link';
  return onDisk(path, () => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return 'gone';
    if (!stat.isFile()) return 'link';
    const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      writeWhole(temporary, after, stat.mode & 0o7777);
      // The last look before the step: what an editor saved meanwhile is worth more than a fix.
      if (!readFileSync(path).equals(before)) return 'changed';
      renameSync(temporary, path);
      return undefined;
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

function writeWhole(path: string, content: string, mode: number): void {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** True when the file, or a folder between `root` and it, is a link. */
function hasLink(path: string, root: string): boolean {
  const way = relative(root, path);
  const steps = way.startsWith('..') ? [] : way.split(sep);
  const places = way.startsWith('..')
    ? [dirname(path), path]
    : steps.map((_, index) => join(root, ...steps.slice(0, index + 1)));
  return places.some(isLink);
}

function isLink(path: string): boolean {
  return unlessRefused(() => lstatSync(path).isSymbolicLink(), false, 'ENOENT', 'ENOTDIR');
}
