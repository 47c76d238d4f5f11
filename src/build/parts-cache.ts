import { relative, resolve } from 'node:path';
import type { IndexKeeper } from '../archive/search/kept-index.ts';
import type { WrittenFile } from '../archive/written-file.ts';
import { cachePath, readCache, writeCache } from './cache/cache-file.ts';
import { keyOf, programKey } from './cache/keys.ts';
import { IndexStore } from './index-store.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';
import { Spool, type Spooled } from './spool.ts';
import { WordStore } from './word-store.ts';

/** A file as it was written. */
type KeptFile = WrittenFile & { readonly modified: number };

/** A part of a site, and what it was made of. */
export type KeptPart = {
  readonly name: string;
  /** A hash of all that went into it but templates. */
  readonly key: string;
  readonly templates: readonly string[];
  readonly templatesKey: string;
  readonly files: readonly KeptFile[];
};

/** What an earlier build has kept of lists, feeds, sitemaps and search. */
export type PartsCache = {
  readonly words: WordStore;
  readonly indexes: IndexKeeper;
  readonly find: (name: string) => KeptPart | undefined;
  /** Keeps a part for the next build. */
  readonly keep: (part: KeptPart) => void;
  /** @param languages those that have a search index */
  readonly write: (languages: readonly string[]) => void;
};

type CacheOptions = { readonly cwd: string; readonly out: string; readonly cache?: boolean };

/** Works with what an earlier build of a newsroom into the same folder has kept, and lets go of it at the end. */
export async function withPartsCache<Result>(
  options: CacheOptions,
  room: NewsroomFolder,
  work: (kept: PartsCache) => Promise<Result>,
): Promise<Result> {
  const kept = openPartsCache(options, room);
  try {
    return await work(kept);
  } finally {
    kept.close();
  }
}

function openPartsCache(
  options: CacheOptions,
  { folder }: NewsroomFolder,
): PartsCache & { readonly close: () => void } {
  const key = keyOf(programKey(), folder);
  const path = pathOf('parts', options, folder);
  const lines = path === undefined ? [] : (readCache(path, key) ?? []);
  const earlier = new Map(lines.map((line) => JSON.parse(line) as KeptPart).map((part) => [part.name, part]));
  /** As before, or as text on the disk. */
  const current: (KeptPart | Spooled)[] = [];
  const spool = new Spool();
  const gone = new Set(earlier.keys());
  const indexes = new IndexStore(pathOf('search', options, folder), key);
  // Those of a whole archive are in its indexes.
  const words = new WordStore(undefined, key);
  return {
    ...{ words, indexes },
    find: (name) => earlier.get(name),
    keep(part) {
      if (path === undefined) return;
      gone.delete(part.name);
      current.push(earlier.get(part.name) === part ? part : spool.put(JSON.stringify(part)));
    },
    write(languages) {
      const isSame = gone.size === 0 && current.every((part) => typeof part === 'object');
      if (path !== undefined && !isSame) {
        if (indexes.isNew || gone.size > 0) indexes.write(languages);
        writeCache(path, key, linesOf(current, spool));
      }
    },
    close() {
      words.close();
      indexes.close();
      spool.close();
    },
  };
}

function* linesOf(parts: readonly (KeptPart | Spooled)[], spool: Spool): Generator<string> {
  for (const part of parts) yield typeof part === 'object' ? JSON.stringify(part) : spool.read(part);
}

/** Opens what an earlier build of a share into the same folder has kept of words for search. */
export function openWords(options: CacheOptions, { folder }: NewsroomFolder): WordStore {
  return new WordStore(pathOf('words', options, folder), keyOf(programKey(), folder));
}

function pathOf(use: string, options: CacheOptions, folder: string): string | undefined {
  const out = relative(folder, resolve(options.cwd, options.out));
  return options.cache === true ? cachePath(folder, use, out) : undefined;
}
