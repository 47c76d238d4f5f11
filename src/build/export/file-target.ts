import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PackedEntry, PackedRelease, Packing } from '../../archive/packing/packing.ts';
import { present } from '../../model/present.ts';
import { makeFolder, unlessRefused } from '../files.ts';
import { onDisk } from '../output/failures.ts';
import { takeLock } from '../output/lock.ts';
import { refuseForeignFile } from '../spare-file.ts';
import type { ExportTarget, Placed } from './target.ts';

/**
 * An archive file. It grows beside its place under a name that begins with a dot, and is moved there when it is whole;
 * one that was broken off goes on from its last whole release.
 */
export function fileTarget(path: string, packing: Packing): ExportTarget {
  const beside = (ending: string) => join(dirname(path), `.${basename(path)}.${ending}`);
  const part = beside('part');
  const kept: PackedEntry[] = [];
  let descriptor: number | undefined;
  let end = 0;
  let unlock = () => {};
  const write = (chunks: readonly Uint8Array[]) =>
    onDisk(path, () => {
      for (const chunk of chunks) {
        for (let at = 0; at < chunk.length; )
          at += writeSync(present(descriptor), chunk, at, chunk.length - at, end + at);
        end += chunk.length;
      }
    });
  return {
    journal: beside('journal'),
    open() {
      refuseForeignFile(path);
      onDisk(path, () => makeFolder(dirname(path)));
      unlock = onDisk(path, () => takeLock(beside('lock'), path));
    },
    begin(earlier) {
      const last = earlier.at(-1)?.end ?? 0;
      descriptor = last > 0 ? reopen(part, last) : undefined;
      const standing = descriptor === undefined ? [] : earlier;
      descriptor ??= onDisk(path, () => create(part));
      end = standing.at(-1)?.end ?? 0;
      for (const one of standing) for (const entry of one.kept ?? []) kept.push(entry);
      return standing.length;
    },
    async place(release) {
      const packed = packing.add(release, end);
      write(packed.bytes);
      for (const entry of packed.kept) kept.push(entry);
      return { ...placed(release), end, ...(packed.kept.length > 0 ? { kept: packed.kept } : {}) };
    },
    async finish() {
      write(packing.end(kept, end));
      onDisk(path, () => {
        fsyncSync(present(descriptor));
        renameSync(part, path);
      });
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
      unlock();
      unlock = () => {};
    },
  };
}

/** @returns what became of a release in an archive file: all its files are new. */
export function placed({ folder, files: packed }: PackedRelease): Placed {
  const files = packed.map(({ path }) => `${folder}/${path}`);
  return { files, written: files, unchanged: 0 };
}

/** Opens what an earlier export left, without what it wrote after its last whole release. */
function reopen(part: string, end: number): number | undefined {
  return unlessRefused(() => {
    // A link that somebody put there is not followed.
    const descriptor = openSync(part, constants.O_RDWR | constants.O_NOFOLLOW);
    const stat = fstatSync(descriptor);
    if (stat.isFile() && stat.size >= end) {
      ftruncateSync(descriptor, end);
      return descriptor;
    }
    closeSync(descriptor);
    return undefined;
  }, undefined);
}

function create(part: string): number {
  rmSync(part, { force: true });
  return openSync(part, 'wx');
}
