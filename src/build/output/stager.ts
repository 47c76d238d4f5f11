import { closeSync, fstatSync, lstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from './failures.ts';
import { Folders } from './folders.ts';
import { checkOutputPath, STATE } from './paths.ts';

/** A file of the output as it stands after the commit. */
export type OutputFile = {
  /** Below the output folder. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970-01-01T00:00:00Z, as the file system counts. */
  readonly modified: number;
};

/** A file that was compared with what stands in the output, and where it waits when that is another one. */
export type StagedFile = OutputFile & { readonly staged?: string };

/** Puts files of a build beside its output, whole. Several may do so for one build, each with numbers of its own. */
export class Stager {
  readonly #out: string;
  readonly #folders: Folders;
  #next: number;

  /** @param first the number of the first file that it stages */
  constructor(out: string, first: number, folders = new Folders(out)) {
    this.#out = out;
    this.#folders = folders;
    this.#next = first;
  }

  /** Stages a file. One whose bytes stand in the output already is left alone. */
  put(path: string, content: Uint8Array | string): StagedFile {
    checkOutputPath(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return onDisk(join(this.#out, path), () => {
      const there = this.#findSame(path, bytes);
      if (there !== undefined) return { path, bytes: bytes.length, modified: there };
      const staged = String(this.#next++);
      const modified = writeNew(join(this.#out, STATE, 'stage', staged), bytes);
      return { path, bytes: bytes.length, modified, staged };
    });
  }

  /** @returns when the file was modified; undefined when it is missing or has other bytes */
  #findSame(path: string, bytes: Uint8Array): number | undefined {
    if (!this.#folders.check(path)) return undefined;
    const target = join(this.#out, path);
    const stat = lstatSync(target, { throwIfNoEntry: false });
    const isSame = stat?.isFile() === true && stat.size === bytes.length && readFileSync(target).equals(bytes);
    return isSame ? stat.mtimeMs : undefined;
  }
}

/** @returns when the file was modified, as the file system counts */
function writeNew(path: string, bytes: Uint8Array): number {
  const descriptor = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    return fstatSync(descriptor).mtimeMs;
  } finally {
    closeSync(descriptor);
  }
}
