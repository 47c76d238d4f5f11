import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ReleaseError } from '../../model/error.ts';
import { removeEmpty } from './remove.ts';

/** So many folders are remembered: the files of one come together, and an archive has a hundred thousand. */
const REMEMBERED = 1000;

/** The folders of an output, made as they are needed; a link among them is refused, for it leads elsewhere. */
export class Folders {
  readonly #out: string;
  readonly #real = new Set<string>();
  /** Folders that were not there when last looked for, and that only this build makes. */
  readonly #missing = new Set<string>();

  constructor(out: string) {
    this.#out = out;
  }

  /** @returns true when the folder of a path exists, with no link on the way. @throws ReleaseError for a link */
  check(path: string): boolean {
    return this.#walk(dirname(path), false);
  }

  /** Makes the folder of a path. @throws ReleaseError for a link on the way */
  make(path: string): void {
    this.#walk(dirname(path), true);
  }

  /** Removes the folders of a path that have become empty, from the inside out. */
  prune(path: string): void {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (!removeEmpty(join(this.#out, folder))) return;
      this.#real.delete(folder);
    }
  }

  #walk(folder: string, make: boolean): boolean {
    if (folder === '.' || this.#real.has(folder)) return true;
    if (!make && this.#missing.has(folder)) return false;
    // What is in a folder that is missing is known by that one.
    if (!this.#walk(dirname(folder), make)) return false;
    const path = join(this.#out, folder);
    const isThere = isRealFolder(path);
    if (!isThere && make) {
      mkdirSync(path);
      this.#missing.delete(folder);
    }
    remember(isThere || make ? this.#real : this.#missing, folder);
    return isThere || make;
  }
}

function remember(folders: Set<string>, folder: string): void {
  if (folders.size >= REMEMBERED) folders.clear();
  folders.add(folder);
}

function isRealFolder(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return false;
  if (stat.isDirectory()) return true;
  const what = stat.isSymbolicLink() ? 'a link' : 'no folder';
  throw new ReleaseError(
    'machine',
    `${path} is ${what}: nothing is written through it.`,
    'Remove it, or choose another folder with --out.',
  );
}
