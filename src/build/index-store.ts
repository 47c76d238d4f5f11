import type { IndexKeeper, KeptIndex } from '../archive/search/kept-index.ts';
import { readCache, type WrittenLine, writeCache } from './cache/cache-file.ts';
import { listPieces } from './list-pieces.ts';
import { Spool, type Spooled } from './spool.ts';

/** An index as text: it is written again with those of other languages, and read when its own is made again. */
type Lines = readonly [marks: string, words: string, lists: string];
/** The texts of one that was made, each in pieces: until all are written, that of an archive is not in memory. */
type SpooledLines = readonly (readonly Spooled[])[];

const LINES = 3;

/**
 * The search indexes of an archive, by language: for the next build, which puts into them what is new. Their file is
 * opened only when an index is made again.
 */
export class IndexStore implements IndexKeeper {
  readonly #path: string | undefined;
  readonly #key: string;
  readonly #made = new Map<string, SpooledLines>();
  readonly #spool = new Spool();
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
    const put = (list: readonly string[]) => Array.from(listPieces(list), (piece) => this.#spool.put(piece));
    this.#made.set(language, [put(marks), put(words), put(lists)]);
  }

  /** Writes the indexes of these languages for the next build. Nothing is kept of others. */
  write(languages: readonly string[]): void {
    if (this.#path !== undefined) writeCache(this.#path, this.#key, this.#linesOf(languages));
  }

  /** Lets go of what was made. */
  close(): void {
    this.#spool.close();
    this.#made.clear();
  }

  *#linesOf(languages: readonly string[]): Generator<WrittenLine> {
    for (const language of languages) {
      const made = this.#made.get(language)?.map((pieces) => this.#texts(pieces));
      const lines = made ?? this.#earlierLines().get(language);
      if (!lines) continue;
      yield JSON.stringify(language);
      yield* lines;
    }
  }

  *#texts(pieces: readonly Spooled[]): Generator<string> {
    for (const piece of pieces) yield this.#spool.read(piece);
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
