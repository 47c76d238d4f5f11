import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { cachePath, readCache, writeCache } from '../cache/cache-file.ts';
import type { Kept } from '../cache/kept.ts';
import { keyOf } from '../cache/keys.ts';
import { type FileStamp, isSameStamp, isSettledStamp, stampIfThere } from '../cache/stamp.ts';
import type { Targets } from './targets.ts';

/** A file beside a source that findings hang on, such as a picture. */
type Beside = { readonly from: string; readonly stamp: FileStamp };

/** What a check of sources found, which holds as long as they are what they were. */
export type StandingLint = {
  /** The paths of all that was checked. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The sources with findings, and all that are not public. */
  readonly sources: readonly { readonly path: string; readonly absolute: string; readonly confidential: boolean }[];
};

type Written = StandingLint & {
  /** The {@link digestOf} of all sources. */
  readonly digest: string;
  /** The moment that they were checked for, and from when on findings no longer depend on it. */
  readonly now: number;
  readonly settled: number;
  readonly beside: readonly Beside[];
  /** The sources that are checked again each time, and a hash of what was found in each. */
  readonly again: readonly { readonly absolute: string; readonly found: string }[];
};

/** Of fewer sources each is looked up faster than what was found of all of them. */
const FEWEST = 100;
/** More sources to check again than these are checked faster one by one. */
const MOST_AGAIN = 100;

/**
 * What the last check of the same sources by the same rules found, kept in one piece: where no source has changed, none
 * of what is kept of each of them need be read.
 */
export class LintGround {
  readonly #path: string;
  readonly #key: string;
  readonly #targets: Targets;
  readonly #now: number;

  /**
   * @param asked what the command line says of rules
   * @param told what the check hangs on besides sources and the moment
   */
  constructor(folder: string, asked: string, told: readonly string[], targets: Targets, now: number) {
    this.#path = cachePath(folder, 'lint-standing', asked);
    this.#key = keyOf(...told, String(targets.complete));
    this.#targets = targets;
    this.#now = now;
  }

  /**
   * @param sketchOf checks a source anew
   * @returns what was found, where it still holds
   */
  find(sketchOf: (absolute: string) => LastingSketch): StandingLint | undefined {
    const { paths } = this.#targets;
    if (paths.length < FEWEST) return undefined;
    const [line] = readCache(this.#path, this.#key) ?? [];
    if (line === undefined) return undefined;
    const written = JSON.parse(line) as Written;
    const { now, settled, beside, digest, again } = written;
    if (now !== this.#now && this.#now < settled) return undefined;
    if (!beside.every(({ from, stamp }) => isSameStamp(stampIfThere(from), stamp))) return undefined;
    if (digest !== digestOf(paths.map((path) => [path, stampIfThere(path)]))) return undefined;
    return again.every(({ absolute, found }) => foundIn(sketchOf(absolute)) === found) ? written : undefined;
  }

  /**
   * Keeps what was found for the next check, where it will hold then.
   *
   * @param kept what is known of each source, in the order of the targets
   */
  keep(found: StandingLint, kept: readonly Kept<LastingSketch>[]): void {
    const { paths } = this.#targets;
    if (paths.length < FEWEST || kept.length !== paths.length) return;
    const stamps: (readonly [string, FileStamp])[] = [];
    const beside: Beside[] = [];
    const again: Written['again'][number][] = [];
    let settled = 0;
    for (const [nth, { stamp, taken, sketch }] of kept.entries()) {
      if (!isSettledStamp(stamp, taken)) return;
      const absolute = paths[nth] ?? '';
      stamps.push([absolute, stamp]);
      if (sketch.settled === null || sketch.settled > this.#now) again.push({ absolute, found: foundIn(sketch) });
      else {
        settled = Math.max(settled, sketch.settled);
        beside.push(...sketch.assets);
      }
    }
    if (again.length > MOST_AGAIN) return;
    const written: Written = { ...found, digest: digestOf(stamps), now: this.#now, settled, beside, again };
    writeCache(this.#path, this.#key, [JSON.stringify(written)]);
  }
}

type LastingSketch = { readonly settled: number | null; readonly assets: readonly Beside[] };

function foundIn(sketch: LastingSketch): string {
  return keyOf(JSON.stringify(sketch));
}

function digestOf(stamps: readonly (readonly [string, FileStamp])[]): string {
  const hash = createHash('sha1');
  for (const [path, { size, modified, changed }] of stamps) hash.update(`${path}\0${size} ${modified} ${changed}\n`);
  return hash.digest('base64url');
}
