import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, unlessRefused } from '../files.ts';
import { onDisk } from '../output/failures.ts';
import { checkOutputPath } from '../output/paths.ts';

/** The name that a marker adds to that of its file. */
const DONE = '.done';
/** What a file is called until it is whole: one name is enough, since an export holds the lock of its folder. */
const TEMPORARY = '.export.part';

/** A file for a drop folder: its name, without folders. */
export type Drop = { readonly name: string; readonly content: Uint8Array };

/** What became of the files that were dropped, by name. */
export type Dropped = { readonly written: readonly string[]; readonly unchanged: readonly string[] };

/**
 * Puts files into a folder that another program watches. A file appears whole or not at all: it is written under a
 * temporary name that begins with a dot, flushed to the disk and renamed. When all files of a call are there, an empty
 * `NAME.done` appears beside each; a file that is replaced loses its marker first. What lies there already with the
 * same bytes and its marker is left alone.
 *
 * @throws ReleaseError of kind `machine` when the folder cannot be written, `usage` for a name that it cannot hold
 */
export function dropFiles(folder: string, drops: readonly Drop[]): Dropped {
  for (const { name } of drops) checkOutputPath(name + DONE);
  onDisk(folder, () => makeFolder(folder));
  const changed = drops.filter(({ name, content }) => !isThere(join(folder, name), content));
  for (const { name } of changed) onDisk(join(folder, name), () => rmSync(join(folder, name + DONE), { force: true }));
  for (const { name, content } of changed) place(folder, name, content);
  for (const { name } of changed) place(folder, name + DONE, new Uint8Array());
  const written = new Set(changed.map(({ name }) => name));
  return {
    written: [...written],
    unchanged: drops.map(({ name }) => name).filter((name) => !written.has(name)),
  };
}

/** Removes the half of a file that an export which was killed has left in a folder. */
export function removeHalf(folder: string): void {
  onDisk(folder, () => rmSync(join(folder, TEMPORARY), { force: true }));
}

function place(folder: string, name: string, content: Uint8Array): void {
  const target = join(folder, name);
  const temporary = join(folder, TEMPORARY);
  onDisk(target, () => {
    rmSync(temporary, { force: true });
    // A link that somebody put there is not followed: the name must be new.
    const descriptor = openSync(temporary, 'wx');
    try {
      let done = 0;
      while (done < content.length) done += writeSync(descriptor, content, done);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  });
}

function isThere(path: string, content: Uint8Array): boolean {
  const isSame = () => {
    statSync(path + DONE);
    return statSync(path).size === content.length && readFileSync(path).equals(content);
  };
  return unlessRefused(isSame, false, 'ENOENT', 'ENOTDIR', 'EISDIR');
}
