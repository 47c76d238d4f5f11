import { resolve } from 'node:path';
import { ReleaseError } from '../model/error.ts';
import { isInside } from './files.ts';

/**
 * Refuses an output that would lie among the sources.
 *
 * @param out as it was asked for
 * @param newsroom its folder
 * @returns the absolute path of the output
 * @throws ReleaseError of kind `usage` for the newsroom's own folder and those above it
 */
export function outputPlace({ cwd, out }: { readonly cwd: string; readonly out: string }, newsroom: string): string {
  const place = resolve(cwd, out);
  if (!isInside(newsroom, place)) return place;
  const hint = 'Name a folder of its own: --out public';
  throw new ReleaseError('usage', `The output would lie among the sources: ${place} holds the newsroom.`, hint);
}
