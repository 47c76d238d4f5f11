import { join, relative, resolve } from 'node:path';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { cachePath } from './cache/cache-file.ts';
import { keyOf, programKey, textOf } from './cache/keys.ts';
import { SourceCache } from './cache/source-cache.ts';
import { displayPath } from './find-newsroom.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';

/** What decides which cache is a build's own, and whether it still holds. */
type CacheOptions = { readonly cwd: string; readonly out: string; readonly cache?: boolean };

/** Opens what an earlier build of a newsroom into the same folder has kept. */
export function openBuildCache(options: CacheOptions, room: NewsroomFolder, use = 'build'): SourceCache {
  const { folder, newsroom } = room;
  const path = options.cache === true ? buildCachePath(folder, resolve(options.cwd, options.out), use) : undefined;
  return new SourceCache(path, buildCacheKey(folder, options.cwd), keyOf(room.written, newsroomKey(newsroom)));
}

/** @returns where the cache of builds into an output folder stands */
export function buildCachePath(folder: string, out: string, use = 'build'): string {
  return cachePath(folder, use, relative(folder, out));
}

/** @returns what a cache must be of. Diagnostics name paths as they are seen from the working directory. */
export function buildCacheKey(folder: string, cwd: string): string {
  return keyOf(programKey(), folder, displayPath(join(folder, 'x'), cwd));
}

/** What releases hold themselves of these is in their facts: a change concerns those that have it. */
const BY_RELEASE = new Set(['offices', 'boilerplates', 'boilerplate', 'contacts', 'lint', 'futureHorizon']);

/** @returns a hash of what renditions take from the newsroom itself. */
export function newsroomKey(newsroom: Newsroom): string {
  return keyOf(textOf(Object.entries(newsroom).filter(([name]) => !BY_RELEASE.has(name))));
}
