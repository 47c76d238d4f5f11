import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
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
export type StagedFile = OutputFile & {
  readonly staged?: number;
  /** True where another file stands in its place. */
  readonly replaces?: boolean;
};

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
      const there = this.#find(path);
      if (there && isSame(there, join(this.#out, path), bytes)) {
        return { path, bytes: bytes.length, modified: there.mtimeMs };
      }
      const staged = this.#next++;
      const modified = writeNew(join(this.#out, STATE, 'stage', String(staged)), bytes);
      return { path, bytes: bytes.length, modified, staged, ...(there ? { replaces: true } : {}) };
    });
  }

  /** Stages a file as {@link Stager.put} does that need not be in memory as a whole. */
  putPortions(path: string, portions: Iterable<Uint8Array>): StagedFile {
    checkOutputPath(path);
    const target = join(this.#out, path);
    return onDisk(target, () => {
      const staged = this.#next++;
      const waiting = join(this.#out, STATE, 'stage', String(staged));
      const { size: bytes, mtimeMs: modified } = writeAll(waiting, portions);
      const there = this.#find(path);
      if (there?.isFile() !== true || there.size !== bytes || !haveSameBytes(waiting, target)) {
        return { path, bytes, modified, staged, ...(there ? { replaces: true } : {}) };
      }
      unlinkSync(waiting);
      return { path, bytes, modified: there.mtimeMs };
    });
  }

  /** @returns what stands at a path */
  #find(path: string): Stats | undefined {
    return this.#folders.check(path) ? lstatSync(join(this.#out, path), { throwIfNoEntry: false }) : undefined;
  }
}

function isSame(there: Stats, target: string, bytes: Uint8Array): boolean {
  return there.isFile() && there.size === bytes.length && readFileSync(target).equals(bytes);
}

/** @returns when the file was modified, as the file system counts */
function writeNew(path: string, bytes: Uint8Array): number {
  return writeAll(path, [bytes]).mtimeMs;
}

function writeAll(path: string, portions: Iterable<Uint8Array>): Stats {
  const descriptor = openSync(path, 'wx');
  try {
    for (const bytes of portions) {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    }
    return fstatSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const COMPARED = 256 * 1024;

/** Compares two files of the same size piece by piece. */
function haveSameBytes(path: string, other: string): boolean {
  return withDescriptor(path, (file) => withDescriptor(other, (second) => areSame(file, second)));
}

function areSame(file: number, other: number): boolean {
  const pieces = [Buffer.allocUnsafe(COMPARED), Buffer.allocUnsafe(COMPARED)] as const;
  for (;;) {
    const read = readPiece(file, pieces[0]);
    if (readPiece(other, pieces[1]) !== read) return false;
    if (read === 0) return true;
    if (!pieces[0].subarray(0, read).equals(pieces[1].subarray(0, read))) return false;
  }
}

function withDescriptor<Result>(path: string, work: (descriptor: number) => Result): Result {
  const descriptor = openSync(path, 'r');
  try {
    return work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** @returns how many bytes were read: as many as there is room for, but at the end of the file */
function readPiece(file: number, piece: Uint8Array): number {
  let at = 0;
  for (let read = -1; read !== 0 && at < piece.length; at += read)
    read = readSync(file, piece, at, piece.length - at, null);
  return at;
}
