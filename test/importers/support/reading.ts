import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputReading, type ReadRelease, readInput } from '../../../src/importers/read.ts';
import { writeSource } from '../../../src/importers/write/source.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { readNewsroom } from '../../../src/newsroom/read.ts';

const SET = fileURLToPath(new URL('../set/', import.meta.url));

/** The newsroom of the labelled set: its organisation and places are invented. */
export const NEWSROOM: Newsroom = readNewsroom({
  newsroom: { path: 'newsroom.yaml', text: readFileSync(join(SET, 'newsroom.yaml'), 'utf8') },
  offices: { path: 'offices.yaml', text: readFileSync(join(SET, 'offices.yaml'), 'utf8') },
}).newsroom;

/** Reads an input that a test wrote. */
export function read(text: string | Uint8Array, name = 'page.html', newsroom = NEWSROOM): Promise<InputReading> {
  return readInput(typeof text === 'string' ? new TextEncoder().encode(text) : text, name, { newsroom });
}

/** Reads an input of one release. */
export async function readOne(
  text: string | Uint8Array,
  name = 'page.html',
): Promise<ReadRelease & { readonly source: string }> {
  const { releases } = await read(text, name);
  const [release] = releases;
  if (!release || releases.length !== 1) throw new Error(`${releases.length} releases were read`);
  return { ...release, source: writeSource(release.draft) };
}

/** @returns the inputs of the labelled set by their paths below it; folders are taken file by file */
export function setInputs(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return ['first', 'held-out'].flatMap((half) =>
    readdirSync(join(SET, half), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:html?|txt|docx|eml|rss|atom|rdf|xml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(SET.length), readFileSync(path)] as const),
  );
}
