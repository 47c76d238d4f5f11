import { type SearchWords, searchWords } from '../archive/search/text.ts';
import type { Release } from '../model/release.ts';
import { readCache, writeCache } from './cache/cache-file.ts';
import { Spool, type Spooled } from './spool.ts';

/** What tells that the words of a source are still its own. */
type Source = { readonly name: string; readonly hash: string; readonly sketch: { readonly facts: string } };

/** The words of a source, apart by spaces: headline, lead, text. */
type Line = readonly [name: string, key: string, headline: string, lead: string, text: string];

/**
 * The words of an archive's releases for search. Those of releases that were rendered come from there, those of the
 * others from an earlier build: its file is opened only when an index is made again.
 */
export class WordStore {
  readonly #path: string | undefined;
  readonly #key: string;
  readonly #lines = new Map<string, Spooled>();
  readonly #spool = new Spool();
  /** Lines as they were written, by their beginnings. */
  #earlier: ReadonlyMap<string, string> | undefined;
  #asked = false;

  /** @param path where it stands; none for a build without a cache */
  constructor(path: string | undefined, key: string) {
    this.#path = path;
    this.#key = key;
  }

  /** Keeps the words of a release that is at hand. */
  put(source: Source, release: Release): Line {
    return this.set(source, searchWords(release));
  }

  /** Keeps words that somebody else has found. */
  set(source: Source, words: SearchWords): Line {
    const line = lineOf(source, words);
    this.adopt(source, JSON.stringify(line));
    return line;
  }

  /** Keeps what {@link wordsOf} gave. */
  adopt({ name }: Pick<Source, 'name'>, words: string): void {
    this.#lines.set(name, this.#spool.put(words));
  }

  /** @returns the words of a release, which is read again where nothing else has them. */
  of(source: Source, read: () => Release): SearchWords {
    this.#asked = true;
    const spooled = this.#lines.get(source.name);
    const line =
      spooled !== undefined
        ? (JSON.parse(this.#spool.read(spooled)) as Line)
        : (this.#keptLine(source) ?? this.put(source, read()));
    const [, , headline, lead, text] = line;
    return { headline: apart(headline), lead: apart(lead), text: apart(text) };
  }

  /**
   * Writes the words for the next build, if any was asked for, and lets go of them.
   *
   * @param names the sources whose releases are public: nothing is kept of others
   */
  write(names: readonly string[]): void {
    if (this.#asked && this.#path !== undefined) writeCache(this.#path, this.#key, this.#linesOf(names));
    this.close();
  }

  /** Lets go of all words. */
  close(): void {
    this.#spool.close();
    this.#lines.clear();
  }

  *#linesOf(names: readonly string[]): Iterable<string> {
    for (const name of names) {
      const spooled = this.#lines.get(name);
      if (spooled !== undefined) yield this.#spool.read(spooled);
      else {
        const line = this.#earlierLines().get(beginningOf(name));
        if (line !== undefined) yield line;
      }
    }
  }

  #keptLine(source: Source): Line | undefined {
    const text = this.#earlierLines().get(beginningOf(source.name));
    const line = text === undefined ? undefined : (JSON.parse(text) as Line);
    return line?.[1] === keyOf(source) ? line : undefined;
  }

  #earlierLines(): ReadonlyMap<string, string> {
    if (this.#earlier) return this.#earlier;
    const lines = this.#path === undefined ? [] : (readCache(this.#path, this.#key) ?? []);
    // Inside of a text of JSON a quotation mark has a stroke before it: the first such end is that of the name.
    this.#earlier = new Map(lines.map((line) => [line.slice(0, line.indexOf('","') + 1), line]));
    return this.#earlier;
  }
}

/** @returns how the line of a source begins */
function beginningOf(name: string): string {
  return `[${JSON.stringify(name)}`;
}

/** @returns the words of a release as a store keeps them */
export function wordsOf(source: Source, release: Release): string {
  return JSON.stringify(lineOf(source, searchWords(release)));
}

function lineOf(source: Source, { headline, lead, text }: SearchWords): Line {
  return [source.name, keyOf(source), headline.join(' '), lead.join(' '), text.join(' ')];
}

function keyOf({ hash, sketch }: Source): string {
  return `${hash} ${sketch.facts}`;
}

function apart(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}
