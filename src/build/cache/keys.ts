import { createHash, type Hash, hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attempt, ReleaseError } from '../../model/error.ts';
import { readFile, unlessRefused } from '../files.ts';
import { packageVersion } from '../package.ts';

/** @returns a short hash that two texts share only when they are the same. */
export function keyOf(...parts: readonly string[]): string {
  return hashOf(parts.map((part) => `${part.length}\0${part}`).join(''));
}

/** So much of a long list is hashed at once. */
const PIECE = 64 * 1024;

/** @returns a short hash that two lists share only when they are the same; the texts of an archive are not joined for it */
export function keyOfList(list: Iterable<string>): string {
  let digest: Hash | undefined;
  let piece = '';
  for (const one of list) {
    piece += `${one.length}\0${one}`;
    if (piece.length < PIECE) continue;
    digest ??= createHash('sha1');
    digest.update(piece);
    piece = '';
  }
  return digest ? digest.update(piece).digest('base64url') : hashOf(piece);
}

/** @returns the SHA-1 of a source's bytes, or of a text as UTF-8 */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64url');
}

/** @returns the SHA-1 of a file's bytes; undefined where it cannot be read */
export function hashIfReadable(path: string): string | undefined {
  return unlessRefused(() => attempt(ReleaseError, () => hashOf(readFile(path))), undefined);
}

/** @returns a value as text, maps and sets included: the same for equal values whose keys stand in the same order. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (one instanceof Map) return { map: [...one] };
    return one instanceof Set ? { set: [...one] } : one;
  });
}

/** @returns what the program is: its version, its bundle (the names of whose files hold their hashes) and its runtime. */
export function programKey(): string {
  const names = readdirSync(dirname(fileURLToPath(import.meta.url))).sort();
  return keyOf(packageVersion(), names.join('/'), process.version);
}
