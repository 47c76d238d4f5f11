import type { IndexKeeper, KeptIndex } from '../archive/search/kept-index.ts';
import { readCache, writeCache } from './cache/cache-file.ts';

/** An index as text: it is written again with those of other languages, and read when its own is made again. */
type Lines = readonly [marks: string, words: string, lists: string];

const LINES = 3;

/**
 * The search indexes of an archive, by language: for the next build, which puts into them what is new. Their file is
 * opened only when an index is made again.
 */
export class IndexStore implements IndexKeeper {
  readonly #path: string | undefined;
  readonly #key: string;
  readonly #made = new Map<string, Lines>();
  #earlier: ReadonlyMap<string, Lines> | undefined;

  /** @param path where it stands; none for a build without a cache */
  constructor(path: string | undefined, key: string) {
    this.#path = path;
    this.#key = key;
  }

  find(language: string): KeptIndex | undefined {
    const found = this.#earlierLines().get(language);
    if (!found) return undefined;
    const [marks = [], words = [], lists = []] = found.map((line) => JSON.parse(line) as readonly string[]);
    return { marks, words, lists };
  }

  keep(language: string, { marks, words, lists }: KeptIndex): void {
    if (this.#path === undefined) return;
    this.#made.set(language, [JSON.stringify(marks), JSON.stringify(words), JSON.stringify(lists)]);
  }

  /** Writes the indexes of these languages for the next build. Nothing is kept of others. */
  write(languages: readonly string[]): void {
    if (this.#path === undefined) return;
    const all = languages.flatMap((language) => {
      const lines = this.#made.get(language) ?? this.#earlierLines().get(language);
      return lines ? [[JSON.stringify(language), ...lines]] : [];
    });
    writeCache(this.#path, this.#key, all.flat());
  }

  /** True when an index was made again. */
  get isNew(): boolean {
    return this.#made.size > 0;
  }

  #earlierLines(): ReadonlyMap<string, Lines> {
    if (this.#earlier) return this.#earlier;
    const found = this.#path === undefined ? [] : (readCache(this.#path, this.#key) ?? []);
    const earlier = new Map<string, Lines>();
    for (let at = 0; at + LINES < found.length; at += LINES + 1) {
      const [language = '""', marks = '[]', words = '[]', lists = '[]'] = found.slice(at, at + LINES + 1);
      earlier.set(JSON.parse(language) as string, [marks, words, lists]);
    }
    this.#earlier = earlier;
    return earlier;
  }
}
