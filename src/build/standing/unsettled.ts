import { keyOf } from '../cache/keys.ts';
import { SourceCache } from '../cache/source-cache.ts';
import { checkSources } from '../check-sources.ts';
import { openNewsroom } from '../newsroom-folder.ts';
import type { Sketch } from '../sketch.ts';

/** @returns a hash of all that a check found of a source */
export function foundOf(sketch: Sketch): string {
  return keyOf(JSON.stringify(sketch));
}

/** @returns true when checking sources again finds in each what was found before */
export function findSame(
  sources: readonly { readonly path: string; readonly found: string }[],
  folder: string,
  options: { readonly cwd: string; readonly now: number; readonly fastPath?: boolean },
): boolean {
  const { cwd, now, fastPath = true } = options;
  const survey = { ...openNewsroom(folder, cwd), now, cwd, fastPath };
  const cache = new SourceCache<Sketch>(undefined, '', '');
  return sources.every(({ path, found }) => {
    const [checked] = checkSources([path], survey, cache);
    return checked !== undefined && foundOf(checked.kept.sketch) === found;
  });
}
