import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedRelease } from '../../archive/record.ts';
import { buildCacheKey } from '../build-cache.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildResult, BuiltSource } from '../build-result.ts';
import { SourceCache } from '../cache/source-cache.ts';
import { displayPath, inFolder } from '../find-newsroom.ts';
import type { OutputFile } from '../output/index.ts';
import { STATE } from '../output/paths.ts';
import { sourcesOf } from '../sources-of.ts';
import { withFile } from '../with-file.ts';
import type { Ground } from './ground.ts';
import { every, type FoundStanding, readStanding } from './kept.ts';
import { type FileMark, isAsMarked } from './marks.ts';

/** What was found of the last build on the same ground: what it told, or else what it left, and the sources of this one. */
export type FoundBuild =
  | { readonly result: BuildResult }
  | { readonly last: FoundStanding | undefined; readonly paths?: readonly string[] };

/**
 * Finds the last build on the same ground, and whether it still stands: each source, picture, template and setting is
 * what it was, each file of the output too, and no hour has come that changes what is shown.
 */
export async function findStandingBuild(ground: Ground, options: BuildOptions): Promise<FoundBuild> {
  // Another build is at work in the output, or was killed there.
  if (existsSync(join(ground.out, STATE))) return { last: undefined };
  const last = readStanding(ground);
  if (!last) return { last };
  const paths = sourcesOf(options, ground);
  const result = await resultIfStanding(last, paths, ground, options);
  return result ? { result } : { last, paths };
}

/** @returns undefined where anything must be built */
async function resultIfStanding(
  standing: FoundStanding,
  paths: readonly string[],
  ground: Ground,
  options: BuildOptions,
): Promise<BuildResult | undefined> {
  const { folder, out } = ground;
  if (!isStillTheHour(standing, options.now)) return undefined;
  if (!areSame(paths, standing.names, folder) || !areSameMarks(ground.marks, standing.marks)) return undefined;
  if (!every(standing.sources, (source, index) => isAsMarked({ path: paths[index] ?? '', ...source })))
    return undefined;
  if (![...standing.pictures, standing.buildCache].every(isAsMarked)) return undefined;
  if (!every(standing.files, (file) => stands(out, file))) return undefined;
  const unsettled = standing.unsettled.filter(({ settled }) => settled === null || options.now !== standing.now);
  if (unsettled.length > 0) {
    const { findSame } = await import('./unsettled.ts');
    const sources = unsettled.map(({ index, found }) => ({ path: paths[index] ?? '', found }));
    if (!findSame(sources, folder, options)) return undefined;
  }
  return resultOf(standing, paths, ground, options);
}

function isStillTheHour({ now: before, newsUntil }: FoundStanding, now: number): boolean {
  return now >= before && (newsUntil === null || now < newsUntil);
}

function areSame(paths: readonly string[], names: readonly string[], folder: string): boolean {
  return paths.length === names.length && paths.every((path, index) => inFolder(path, folder) === names[index]);
}

/** Files that have come or gone are changes, too. */
function areSameMarks(now: readonly FileMark[], before: readonly FileMark[]): boolean {
  return (
    now.length === before.length && before.every((mark, index) => mark.path === now[index]?.path && isAsMarked(mark))
  );
}

function stands(out: string, { path, bytes, modified }: OutputFile): boolean {
  const stat = lstatSync(`${out}/${path}`, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === bytes && stat.mtimeMs === modified;
}

/** What the build told, with what only few ask for read when they do. */
function resultOf(
  { told, files }: FoundStanding,
  paths: readonly string[],
  { folder, buildCache }: Ground,
  { out, cwd }: BuildOptions,
): BuildResult {
  return {
    ...{ out, ...told, unchanged: files.length, reused: told.counts.releases, written: [], removed: [] },
    get sources(): readonly BuiltSource[] {
      const confidential = new Set(told.confidential);
      return paths.map((absolute) => {
        const path = displayPath(absolute, cwd);
        return withFile({ path, absolute, confidential: confidential.has(path) }, absolute, path, folder);
      });
    },
    get rendered(): readonly PublishedRelease[] {
      const missing = new Set([...told.failed, ...told.keptBack.map(({ file }) => file)]);
      const names = paths.filter((path) => !missing.has(displayPath(path, cwd))).map((path) => inFolder(path, folder));
      return recordsOf(names, buildCache, buildCacheKey(folder, cwd));
    },
  };
}

/** @returns the records of releases, as the cache of builds has them */
function recordsOf(names: readonly string[], path: string, key: string): readonly PublishedRelease[] {
  const cache = new SourceCache(path, key, '');
  return names.flatMap((name) => cache.renditionOf(name)?.record ?? []);
}
