import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from '../../model/error.ts';
import { starterFiles } from '../../newsroom/starter/files.ts';
import type { Starter } from '../../newsroom/starter/starter.ts';
import { createFile } from '../create-file.ts';

/** What became of the files of a new newsroom, by their paths in it. */
export type MadeNewsroom = { readonly written: readonly string[]; readonly kept: readonly string[] };

/**
 * Looks whether a newsroom can be made in a folder, before anybody is asked anything.
 *
 * @throws ReleaseError of kind `usage` when the folder is a newsroom already
 */
export function refuseNewsroom(folder: string): void {
  if (!existsSync(join(folder, 'newsroom.yaml'))) return;
  const hint = 'Nothing was changed. Make your next release with: iom-release new';
  throw new ReleaseError('usage', `There is a newsroom in ${folder} already.`, hint);
}

/**
 * Makes a newsroom in a folder. What lies there already stays as it is.
 *
 * @throws ReleaseError of kind `usage` when the folder is a newsroom already
 */
export function makeNewsroom(folder: string, starter: Starter): MadeNewsroom {
  refuseNewsroom(folder);
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path, text } of starterFiles(starter)) {
    if (existsSync(join(folder, path))) kept.push(path);
    else {
      createFile(join(folder, path), text);
      written.push(path);
    }
  }
  return { written, kept };
}
