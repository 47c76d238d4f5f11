import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError } from '../files.ts';
import { keyOf } from './keys.ts';

const MAGIC = 'iom-release cache 1';
/** The folder of caches in a newsroom: hidden, so that no source is looked for in it. */
const FOLDER = '.iom-release';

/** @returns where a cache stands: one for each use of a newsroom. */
export function cachePath(newsroom: string, use: string, ...told: readonly string[]): string {
  return join(newsroom, FOLDER, `${use}-${keyOf(...told).slice(0, 12)}.jsonl`);
}

/**
 * Reads a cache: lines of JSON below a line that holds their key and checksum.
 *
 * @returns undefined when there is none, or when it is damaged, half written, foreign or of another key
 */
export function readCache(path: string, key: string): readonly string[] | undefined {
  let text: string;
  try {
    if (!lstatSync(path).isFile()) return undefined;
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== headerOf(key, body)) return undefined;
  return body.split('\n').slice(0, -1);
}

/** Writes a cache whole or not at all. One that cannot be written is done without: the next run takes longer. */
export function writeCache(path: string, key: string, lines: readonly string[]): void {
  const body = lines.length === 0 ? '' : `${lines.join('\n')}\n`;
  const temporary = `${path}.${process.pid}.part`;
  try {
    makeFolder(dirname(path));
    writeFileSync(temporary, `${headerOf(key, body)}\n${body}`, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    removeIfThere(temporary);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function headerOf(key: string, body: string): string {
  return `${MAGIC} ${key} ${keyOf(body)}`;
}

/** Caches are no one's sources: git is told so. */
function makeFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n');
}
