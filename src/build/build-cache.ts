import { join, relative, resolve } from 'node:path';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { cachePath } from './cache/cache-file.ts';
import { keyOf, programKey, textOf } from './cache/keys.ts';
import { SourceCache } from './cache/source-cache.ts';
import { displayPath, type NewsroomFolder } from './newsroom-folder.ts';

/** What decides which cache is a build's own, and whether it still holds. */
type CacheOptions = { readonly cwd: string; readonly out: string; readonly cache?: boolean };

/** Opens what an earlier build of a newsroom into the same folder has kept. */
export function openBuildCache(options: CacheOptions, room: NewsroomFolder, use = 'build'): SourceCache {
  const { folder, newsroom } = room;
  const out = relative(folder, resolve(options.cwd, options.out));
  // Diagnostics name paths as they are seen from the working directory.
  const key = keyOf(programKey(), folder, displayPath(join(folder, 'x'), options.cwd));
  const path = options.cache === true ? cachePath(folder, use, out) : undefined;
  return new SourceCache(path, key, keyOf(room.written, newsroomKey(newsroom)));
}

/** What releases hold themselves of these is in their facts: a change concerns those that have it. */
const BY_RELEASE = new Set(['offices', 'boilerplates', 'boilerplate', 'contacts', 'lint', 'futureHorizon']);

/** @returns a hash of what renditions take from the newsroom itself. */
export function newsroomKey(newsroom: Newsroom): string {
  return keyOf(textOf(Object.entries(newsroom).filter(([name]) => !BY_RELEASE.has(name))));
}
