import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from '../model/error.ts';
import { discoverSources } from './discover.ts';
import { SETTINGS } from './find-newsroom.ts';

/**
 * Finds the sources of a newsroom, or those that paths name. In a newsroom the first release may be still to come;
 * elsewhere somebody stands in the wrong folder.
 *
 * @returns absolute paths, in a stable order
 * @throws ReleaseError of kind `usage` where there is neither a newsroom nor a release, and as {@link discoverSources} does
 */
export function sourcesOf(
  { paths, cwd }: { readonly paths?: readonly string[]; readonly cwd: string },
  { folder }: { readonly folder: string },
): readonly string[] {
  const found = discoverSources(paths ?? [folder], cwd);
  if (found.length > 0 || existsSync(join(folder, SETTINGS))) return found;
  const hint = 'Go to the folder of the newsroom, or name files or folders that hold Markdown files.';
  throw new ReleaseError('usage', 'No release was found.', hint);
}
