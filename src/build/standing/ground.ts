import { join, resolve } from 'node:path';
import { buildCachePath } from '../build-cache.ts';
import type { BuildOptions } from '../build-options.ts';
import { keyOf, programKey, textOf } from '../cache/keys.ts';
import { coversNewsroom, findNewsroomFolder, OFFICES, SETTINGS } from '../find-newsroom.ts';
import { ownTemplates } from '../own-templates.ts';
import { packageFolder } from '../package.ts';
import { type FileMark, filesBelow, markFile } from './marks.ts';

/** What a build stands on beside its sources and the moment: the program, what it was asked for, settings, templates. */
export type Ground = {
  /** Where a build that stands on it is kept. */
  readonly path: string;
  /** A hash of the program and of what it was asked for. */
  readonly key: string;
  readonly folder: string;
  readonly out: string;
  /** Where it is kept what was rendered of each source. */
  readonly buildCache: string;
  /** Settings and templates, as they were before the build read them. */
  readonly marks: readonly FileMark[];
};

/** @returns what a build of a whole newsroom stands on; undefined for one that keeps nothing or builds a part. */
export function groundOf(options: BuildOptions): Ground | undefined {
  const {
    cache,
    now: _,
    onCheck: __,
    onProgress: ___,
    onRender: ____,
    jobs: _____,
    onSiteFile: ______,
    ...asked
  } = options;
  if (cache !== true || asked.share) return undefined;
  const folder = findNewsroomFolder(options.paths ?? [], options.cwd);
  if (!coversNewsroom(options.paths, folder, options.cwd)) return undefined;
  const out = resolve(options.cwd, options.out);
  const own = ownTemplates(options, folder);
  const files = [
    ...[SETTINGS, OFFICES].map((name) => join(folder, name)),
    ...filesBelow(join(packageFolder(), 'templates')),
    ...filesBelow(join(packageFolder(), 'dist', 'browser')),
    ...(own === undefined ? [] : filesBelow(own)),
  ];
  const key = keyOf(programKey(), folder, own ?? '', textOf(asked));
  const [path, buildCache] = [buildCachePath(folder, out, 'standing'), buildCachePath(folder, out)];
  return { path, key, folder, out, buildCache, marks: files.map(markFile) };
}
