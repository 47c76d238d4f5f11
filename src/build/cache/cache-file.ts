import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, unlessRefused } from '../files.ts';
import { inPortions } from '../portions.ts';
import { keyOf } from './keys.ts';

const MAGIC = 'iom-release cache 2';
/** A SHA-1 in hexadecimal digits, and its line feed. */
const CHECKSUM_LENGTH = 41;
const LINE_FEED = 0x0a;
/** Between the cells of a line: JSON has none of its own. */
const TAB = 0x09;
/** The folder of caches in a newsroom: hidden, so that no source is looked for in it. */
const FOLDER = '.iom-release';

/** @returns where a cache stands: one for each use of a newsroom. */
export function cachePath(newsroom: string, use: string, ...told: readonly string[]): string {
  return join(newsroom, FOLDER, `${use}-${keyOf(...told).slice(0, 12)}.jsonl`);
}

/** The lines of a cache, each read when it is asked for. */
export class CacheLines {
  readonly #bytes: Buffer;
  /** Where each line begins, and at last where all end. */
  readonly #starts: readonly number[];

  /** @param bytes lines with their ends */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const starts = [0];
    for (let start = 0; start < bytes.length; starts.push(start)) start = bytes.indexOf(LINE_FEED, start) + 1;
    this.#starts = starts;
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  /** @returns a line without its end */
  text(line: number): string {
    return this.#bytes.toString('utf8', this.#starts[line], (this.#starts[line + 1] ?? 0) - 1);
  }

  /** @returns the cells of a line, each a text of its own: a piece of a text keeps the whole text alive */
  cells(line: number): readonly string[] {
    const [start = 0, end = 0] = [this.#starts[line], (this.#starts[line + 1] ?? 0) - 1];
    const bytes = this.#bytes.subarray(start, end);
    const cells: string[] = [];
    for (let from = 0; from <= bytes.length; ) {
      const tab = bytes.indexOf(TAB, from);
      const to = tab < 0 ? bytes.length : tab;
      cells.push(bytes.toString('utf8', from, to));
      from = to + 1;
    }
    return cells;
  }

  /** @returns lines from one to before another, with their ends */
  bytes(from: number, to: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[from], this.#starts[to]);
  }

  /** Line by line: a cache may be longer than a string can be. */
  texts(): string[] {
    return Array.from({ length: this.length }, (_, line) => this.text(line));
  }
}

/**
 * Reads a cache: a line with its key, lines of JSON, and a last line with the checksum of all before it.
 *
 * @returns undefined when there is none, or when it is damaged, half written, foreign or of another key
 */
export function readCacheLines(path: string, key: string): CacheLines | undefined {
  const bytes = unlessRefused(() => (lstatSync(path).isFile() ? readFileSync(path) : undefined), undefined);
  if (!bytes) return undefined;
  const end = bytes.length - CHECKSUM_LENGTH;
  if (end <= 0 || bytes.toString('latin1', end) !== `${checksum(bytes.subarray(0, end))}\n`) return undefined;
  const start = bytes.indexOf(LINE_FEED) + 1;
  if (bytes.toString('utf8', 0, start) !== `${headerOf(key)}\n`) return undefined;
  return new CacheLines(bytes.subarray(start, end));
}

/** Reads all lines of a cache, as {@link readCacheLines} does. */
export function readCache(path: string, key: string): readonly string[] | undefined {
  return readCacheLines(path, key)?.texts();
}

/** A line without its end, whole or in pieces; or some as they stood in a cache. */
export type WrittenLine = string | Iterable<string> | Uint8Array;

/** Writes a cache whole or not at all. One that cannot be written is done without: the next run takes longer. */
export function writeCache(path: string, key: string, lines: Iterable<WrittenLine>): void {
  const temporary = `${path}.${process.pid}.part`;
  const write = () => {
    makeCacheFolder(dirname(path));
    writeLines(temporary, key, lines);
    renameSync(temporary, path);
  };
  try {
    unlessRefused(write, undefined);
  } finally {
    // It is gone where it was moved; what broke off leaves half of it.
    unlessRefused(() => rmSync(temporary, { force: true }), undefined);
  }
}

function writeLines(path: string, key: string, lines: Iterable<WrittenLine>): void {
  const file = openSync(path, 'wx');
  try {
    const hash = createHash('sha1');
    for (const bytes of inPortions(withHeader(key, lines))) {
      hash.update(bytes);
      writeFileSync(file, bytes);
    }
    writeFileSync(file, `${hash.digest('hex')}\n`);
  } finally {
    closeSync(file);
  }
}

function* withHeader(key: string, lines: Iterable<WrittenLine>): Generator<string | Uint8Array> {
  yield `${headerOf(key)}\n`;
  for (const line of lines) {
    if (typeof line === 'string') yield `${line}\n`;
    else if (line instanceof Uint8Array) yield line;
    else {
      yield* line;
      yield '\n';
    }
  }
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

function headerOf(key: string): string {
  return `${MAGIC} ${key}`;
}

/** Caches are no one's sources: git is told so. */
function makeCacheFolder(folder: string): void {
  if (makeFolder(folder) !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n');
}
