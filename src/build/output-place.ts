import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ReleaseError } from '../model/error.ts';
import { isInside, unlessRefused } from './files.ts';
import { STATE } from './output/paths.ts';

const HINT = 'Name a folder of its own: --out public';
const EXPORT_HINT = 'Name a folder of its own: --to outbox';

/**
 * Refuses an output that would lie among the sources.
 *
 * @param out as it was asked for
 * @param newsroom its folder
 * @param sources their absolute paths
 * @returns the absolute path of the output
 * @throws ReleaseError of kind `usage` for the newsroom's own folder and those above it, for one that holds sources,
 *   and for that of the tool's own files; wherever links lead
 */
export function outputPlace(
  { cwd, out }: { readonly cwd: string; readonly out: string },
  newsroom: string,
  sources: readonly string[] = [],
): string {
  return placeOf(resolve(cwd, out), newsroom, sources, HINT);
}

/**
 * Refuses a folder for an export that would lie among the sources, as {@link outputPlace} does for a site, and that of
 * a site: a server would publish whatever is exported into it.
 *
 * @param mark a file that each site has
 */
export function refuseExportPlace(
  { cwd, to, mark }: { readonly cwd: string; readonly to: string; readonly mark: string },
  newsroom: string,
  sources: readonly string[],
): void {
  const place = placeOf(resolve(cwd, to), newsroom, sources, EXPORT_HINT);
  if (existsSync(join(place, mark)))
    throw new ReleaseError('usage', `${place} holds a site: what is exported into it would be published.`, EXPORT_HINT);
}

function placeOf(asked: string, newsroom: string, sources: readonly string[], hint: string): string {
  for (const place of new Set([asked, real(asked)])) {
    const holds = (path: string) => isInside(path, place);
    if (isInside(place, join(newsroom, STATE))) {
      throw new ReleaseError('usage', `${place} is for the tool's own files.`, hint);
    }
    if (holds(newsroom) || holds(real(newsroom))) {
      throw new ReleaseError('usage', `The output would lie among the sources: ${place} holds the newsroom.`, hint);
    }
    // All are absolute and plain, and there may be 100,000: no path is taken apart.
    if (sources.some((path) => path.startsWith(`${place}${sep}`))) {
      throw new ReleaseError('usage', `The output would lie among the sources: ${place} holds releases.`, hint);
    }
  }
  return asked;
}

/** @returns a path with links followed, as far as it is there */
function real(path: string): string {
  const found = unlessRefused(() => realpathSync(path), undefined);
  if (found !== undefined || dirname(path) === path) return found ?? path;
  return join(real(dirname(path)), basename(path));
}
