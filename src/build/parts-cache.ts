import { relative, resolve } from 'node:path';
import type { WrittenFile } from '../archive/written-file.ts';
import { cachePath, readCache, writeCache } from './cache/cache-file.ts';
import { keyOf, programKey } from './cache/keys.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';
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
  readonly find: (name: string) => KeptPart | undefined;
  /** Keeps a part for the next build. */
  readonly keep: (part: KeptPart) => void;
  /** @param names the sources whose releases are public */
  readonly write: (names: readonly string[]) => void;
};

/** Opens what an earlier build of a newsroom into the same folder has kept. */
export function openPartsCache(
  options: { readonly cwd: string; readonly out: string; readonly cache?: boolean },
  { folder }: NewsroomFolder,
): PartsCache {
  const out = relative(folder, resolve(options.cwd, options.out));
  const key = keyOf(programKey(), folder);
  const pathOf = (use: string) => (options.cache === true ? cachePath(folder, use, out) : undefined);
  const path = pathOf('parts');
  const lines = path === undefined ? [] : (readCache(path, key) ?? []);
  const earlier = new Map(lines.map((line) => JSON.parse(line) as KeptPart).map((part) => [part.name, part]));
  const current: KeptPart[] = [];
  const words = new WordStore(pathOf('words'), key);
  return {
    words,
    find: (name) => earlier.get(name),
    keep: (part) => current.push(part),
    write(names) {
      words.write(names);
      const isSame = current.length === earlier.size && current.every((part) => earlier.get(part.name) === part);
      if (path !== undefined && !isSame)
        writeCache(
          path,
          key,
          current.map((part) => JSON.stringify(part)),
        );
    },
  };
}
