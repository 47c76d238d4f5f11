import type { Editions, PublishedCounts } from '../../archive/record.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { readCache, writeCache } from '../cache/cache-file.ts';
import { listPieces } from '../list-pieces.ts';
import type { OutputFile } from '../output/index.ts';
import type { KeptBack } from '../plan.ts';
import type { Ground } from './ground.ts';
import type { FileMark } from './marks.ts';

/** A source whose check hangs on the moment, or on files that were not there. */
export type Unsettled = {
  /** Its place among the sources. */
  readonly index: number;
  /** From when on it no longer depends on the moment; null when it must be asked each time. */
  readonly settled: number | null;
  /** A hash of what the check found. */
  readonly found: string;
};

/** A build that stands until something changes: what it was made of, what it made, and what it told. */
export type StandingBuild = {
  /** The moment that it was made for, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** When the oldest of the news is none any more: two days later the sitemap of news is another. */
  readonly newsUntil: number | null;
  /** Settings and templates. */
  readonly marks: readonly FileMark[];
  readonly pictures: readonly FileMark[];
  /** The cache that knows what was rendered. */
  readonly buildCache: FileMark;
  /** In the newsroom's folder, in the order in which they were found. */
  readonly sources: readonly Omit<FileMark, 'path'>[];
  readonly names: readonly string[];
  readonly unsettled: readonly Unsettled[];
  readonly files: readonly OutputFile[];
  /** The versions that agencies were given, as releases.json has them. */
  readonly editions: Editions;
  readonly told: {
    readonly formats: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
    readonly keptBack: readonly KeptBack[];
    readonly failed: readonly string[];
    readonly counts: PublishedCounts;
    readonly site: readonly string[];
    /** The paths of sources that must not be quoted. */
    readonly confidential: readonly string[];
  };
};

/** Lists of numbers and of texts are read several times faster than lists of objects. */
export function writeStanding({ path, key }: Ground, standing: LeftBuild): void {
  const { sources, names, files, ...rest } = standing;
  const young = sources.flatMap(({ hash }, index) => (hash === undefined ? [] : [[index, hash]]));
  const lists = [
    names,
    each(sources, ({ stamp }) => [stamp.size, stamp.modified, stamp.changed]),
    young,
    each(files, (file) => [file.path]),
    each(files, ({ bytes, modified }) => [bytes, modified]),
  ];
  writeCache(path, key, [JSON.stringify(rest), ...lists.map(listPieces)]);
}

/** Of a long list each is made when it is asked for: what is made for all of it takes longer than to look at it. */
export type Listed<One> = { readonly length: number; readonly at: (index: number) => One };

/** A build as it is read. */
export type FoundStanding = Omit<StandingBuild, 'sources' | 'files'> & {
  readonly sources: Listed<StandingBuild['sources'][number]>;
  readonly files: Listed<OutputFile>;
  /** The paths of its files. */
  readonly paths: readonly string[];
};

/** A build as it is written: its files need not be in memory together. */
export type LeftBuild = Omit<StandingBuild, 'files'> & { readonly files: Iterable<OutputFile> };

function* each<One>(all: Iterable<One>, of: (one: One) => readonly unknown[]): Generator<unknown> {
  for (const one of all) yield* of(one);
}

/** @returns the build that stood last on this ground; undefined where none is kept, or it is damaged */
export function readStanding({ path, key }: Ground): FoundStanding | undefined {
  const lines = readCache(path, key);
  if (lines?.length !== 6) return undefined;
  const [rest, names, stamps, young, paths, numbers] = lines.map((line) => JSON.parse(line) as unknown) as [
    Omit<StandingBuild, 'sources' | 'names' | 'files'>,
    readonly string[],
    readonly number[],
    readonly (readonly [number, string])[],
    readonly string[],
    readonly number[],
  ];
  const hashes = new Map(young);
  const at = (list: readonly number[], index: number) => list[index] ?? Number.NaN;
  return {
    ...rest,
    names,
    paths,
    sources: {
      length: names.length,
      at(index) {
        const [size, modified] = [at(stamps, index * 3), at(stamps, index * 3 + 1)];
        const stamp = { size, modified, changed: at(stamps, index * 3 + 2) };
        const hash = hashes.get(index);
        return hash === undefined ? { stamp } : { stamp, hash };
      },
    },
    files: {
      length: paths.length,
      at: (index) => ({
        path: paths[index] ?? '',
        bytes: at(numbers, index * 2),
        modified: at(numbers, index * 2 + 1),
      }),
    },
  };
}

/** @returns true when all of a list pass a test */
export function every<One>(list: Listed<One>, test: (one: One, index: number) => boolean): boolean {
  for (let index = 0; index < list.length; index += 1) if (!test(list.at(index), index)) return false;
  return true;
}
