import { statSync } from 'node:fs';
import type { Card } from '../../archive/card.ts';
import type { Sketch } from '../sketch.ts';
import { type CacheLines, readCacheLines, writeCache } from './cache-file.ts';
import type { Kept } from './kept.ts';
import { KeptLines } from './kept-line.ts';
import type { KeptRendition } from './kept-rendition.ts';
import { hashIfReadable } from './keys.ts';
import { type FileStamp, isSameStamp, isSettledStamp, stampOf } from './stamp.ts';

/** What a result must say for the cache to know how long it holds. */
type Lasting = {
  /** What its release is listed by, where it has one and renditions are kept of it. */
  readonly card?: Card;
  /** From when on it no longer depends on the moment; null when it must be asked again each time. */
  readonly settled: number | null;
  readonly assets: readonly { readonly from: string; readonly stamp: FileStamp }[];
};

/** The results of an earlier run, by source. One cache holds for one program in one place: its key. */
export class SourceCache<Result extends Lasting = Sketch> {
  readonly #path: string | undefined;
  readonly #key: string;
  /** A hash of the settings that sources are checked against. */
  readonly settings: string;
  /** What all renditions in it were planned in; empty where nobody knows. */
  readonly plan: string = '';
  readonly #format = new KeptLines();
  readonly #earlier = new Map<string, Kept<Result>>();
  /** The lines of what was kept, and which of them is whose. */
  readonly #lines: CacheLines | undefined;
  readonly #places = new Map<Kept<Result>, number>();
  readonly #current: Kept<Result>[] = [];

  /** @param path where it stands; none for a run without a cache */
  constructor(path: string | undefined, key: string, settings: string) {
    this.#path = path;
    this.#key = key;
    this.settings = settings;
    this.#lines = path === undefined ? undefined : readCacheLines(path, key);
    if (!this.#lines?.length) return;
    this.plan = this.#format.open(this.#lines.text(0));
    for (let line = 1; line < this.#lines.length; line += 1) {
      const kept = this.#format.read<Result>(this.#lines.cells(line));
      this.#earlier.set(kept.name, kept);
      this.#places.set(kept, line);
    }
  }

  /**
   * Finds what is kept of a source that is still what it was: by size and times, else by its content.
   *
   * @param now the moment to check for, in milliseconds since 1970-01-01T00:00:00Z
   */
  find(name: string, path: string, now: number): Kept<Result> | undefined {
    const kept = this.#earlier.get(name);
    if (!kept || kept.settings !== this.settings || !isLasting(kept, now) || !kept.sketch.assets.every(isStillThere))
      return undefined;
    const taken = Date.now();
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    const stamp = stampOf(stat);
    if (isSameStamp(stamp, kept.stamp) && isSettledStamp(kept.stamp, kept.taken)) return kept;
    return stamp.size === kept.stamp.size && hashIfReadable(path) === kept.hash ? { ...kept, stamp, taken } : undefined;
  }

  /**
   * Joins what was found of a source anew with what an earlier run made of it.
   *
   * @returns the earlier result itself where nothing is new: releases under embargo are checked in every run, and the
   * cache need not be written for that
   */
  join(found: Kept<Result>): Kept<Result> {
    const earlier = this.#earlier.get(found.name);
    if (!earlier) return found;
    if (isSameResult(earlier, found)) return earlier;
    return earlier.rendition ? { ...found, rendition: earlier.rendition } : found;
  }

  /** @returns what an earlier run made of a source, whatever has become of it */
  renditionOf(name: string): KeptRendition | undefined {
    return this.#earlier.get(name)?.rendition;
  }

  /** @returns what was kept so far, in the order in which it was */
  get kept(): readonly Kept<Result>[] {
    return this.#current;
  }

  /** Keeps what an earlier run found of the sources that are not in this one. */
  keepOthers(): void {
    const names = new Set(this.#current.map(({ name }) => name));
    for (const kept of this.#earlier.values()) if (!names.has(kept.name)) this.keep(kept);
  }

  /** Keeps a result for the next run. */
  keep(kept: Kept<Result>, rendition = kept.rendition): void {
    if (rendition === kept.rendition) this.#current.push(kept);
    else this.#current.push(rendition ? { ...kept, rendition } : kept);
  }

  /** Writes what was kept, where it differs from what was read. @param plan what all renditions in it were planned in */
  write(plan = ''): void {
    if (this.#path === undefined) return;
    const isSame = this.#current.length === this.#earlier.size && this.#current.every((kept) => this.#places.has(kept));
    if (isSame && plan === this.plan && this.#current.length > 0) return;
    writeCache(this.#path, this.#key, this.#written(plan));
  }

  /** Lines that stay as they are are copied, many at once. */
  *#written(plan: string): Generator<string | Uint8Array> {
    yield this.#format.head(this.#current, plan);
    let [from, to] = [0, 0];
    for (const kept of this.#current) {
      const place = this.#places.get(kept);
      if (place === to && place > 0) to += 1;
      else {
        if (this.#lines && from < to) yield this.#lines.bytes(from, to);
        [from, to] = place === undefined ? [0, 0] : [place, place + 1];
        if (place === undefined) yield this.#format.write(kept).join('\t');
      }
    }
    if (this.#lines && from < to) yield this.#lines.bytes(from, to);
  }
}

function isSameResult<Result>(a: Kept<Result>, b: Kept<Result>): boolean {
  if (a.hash !== b.hash || a.settings !== b.settings || !isSameStamp(a.stamp, b.stamp)) return false;
  return JSON.stringify(a.sketch) === JSON.stringify(b.sketch);
}

function isLasting<Result extends Lasting>({ now: before, sketch }: Kept<Result>, now: number): boolean {
  return sketch.settled !== null && (before === now || Math.min(before, now) >= sketch.settled);
}

function isStillThere({ from, stamp }: Lasting['assets'][number]): boolean {
  const stat = statSync(from, { throwIfNoEntry: false });
  return stat?.isFile() === true && isSameStamp(stampOf(stat), stamp);
}
