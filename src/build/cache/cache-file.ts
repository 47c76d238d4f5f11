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
/** The folder of caches in a newsroom: hidden, so that no source is looked for in it. */
const FOLDER = '.iom-release';

/** @returns where a cache stands: one for each use of a newsroom. */
export function cachePath(newsroom: string, use: string, ...told: readonly string[]): string {
  return join(newsroom, FOLDER, `${use}-${keyOf(...told).slice(0, 12)}.jsonl`);
}

/**
 * Reads a cache: a line with its key, lines of JSON, and a last line with the checksum of all before it.
 *
 * @returns undefined when there is none, or when it is damaged, half written, foreign or of another key
 */
export function readCache(path: string, key: string): readonly string[] | undefined {
  const bytes = unlessRefused(() => (lstatSync(path).isFile() ? readFileSync(path) : undefined), undefined);
  if (!bytes) return undefined;
  const end = bytes.length - CHECKSUM_LENGTH;
  if (end <= 0 || bytes.toString('latin1', end) !== `${checksum(bytes.subarray(0, end))}\n`) return undefined;
  const [header, ...lines] = linesOf(bytes.subarray(0, end));
  return header === headerOf(key) ? lines : undefined;
}

/** Line by line: a cache may be longer than a string can be. */
function linesOf(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    lines.push(bytes.toString('utf8', start, end));
    start = end + 1;
  }
  return lines;
}

/** Writes a cache whole or not at all. One that cannot be written is done without: the next run takes longer. */
export function writeCache(path: string, key: string, lines: Iterable<string>): void {
  const temporary = `${path}.${process.pid}.part`;
  const isWritten = unlessRefused(() => {
    makeCacheFolder(dirname(path));
    writeLines(temporary, key, lines);
    renameSync(temporary, path);
    return true;
  }, false);
  if (!isWritten) unlessRefused(() => rmSync(temporary, { force: true }), undefined);
}

function writeLines(path: string, key: string, lines: Iterable<string>): void {
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

function* withHeader(key: string, lines: Iterable<string>): Generator<string> {
  yield `${headerOf(key)}\n`;
  for (const line of lines) yield `${line}\n`;
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

function headerOf(key: string): string {
  return `${MAGIC} ${key}`;
}

/** Caches are no one's sources: git is told so. */
function makeCacheFolder(folder: string): void {
  if (makeFolder(folder)) writeFileSync(join(folder, '.gitignore'), '*\n');
}
