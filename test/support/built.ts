import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAnew } from '../../src/build/build-anew.ts';
import type { BuildOptions } from '../../src/build/build-options.ts';
import type { BuiltAnew } from '../../src/build/build-result.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build wrote: the bytes of each file by its path, and what the build said. */
export type Built = { readonly files: ReadonlyMap<string, Buffer>; readonly result: BuiltAnew };

/** The moment of the builds of the fictional newsroom: an embargo of it ends half an hour after the next midnight. */
const HARBOUR_NOW = Date.UTC(2024, 2, 9, 12);

/** Builds the sample newsroom or the fictional one in memory, so to speak: its folder is gone afterwards. */
export async function built(
  newsroom: 'releases' | 'test/fixtures/harbour',
  options: Partial<BuildOptions> = {},
): Promise<Built> {
  const out = mkdtempSync(join(tmpdir(), 'built-'));
  try {
    const now = newsroom === 'releases' ? Date.UTC(2026, 0, 1) : HARBOUR_NOW;
    const result = await buildAnew({ paths: [join(ROOT, newsroom)], cwd: ROOT, out, now, ...options });
    return { result, files: readFolder(out) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** @returns the bytes of every file at or below a folder, by relative path with forward slashes, sorted. */
export function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** @returns a file of a build as text. @throws when the build did not write it */
export function textOf({ files }: Built, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`the build wrote no ${path}, but ${[...files.keys()].join(', ')}`);
  return bytes.toString('utf8');
}
