import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText } from '../../model/diagnostic.ts';
import { ReleaseError } from '../../model/error.ts';
import { displayPath } from '../find-newsroom.ts';
import { MANIFEST } from './manifest.ts';

/**
 * Finds the folders of shares: those that are named, and those in folders that are named.
 *
 * @returns paths as people read them, in a stable order
 * @throws ReleaseError of kind `usage` for a folder that has none
 */
export function findShares(paths: readonly string[], cwd: string): readonly string[] {
  const folders = paths.flatMap((path) => {
    const folder = resolve(cwd, path);
    if (existsSync(join(folder, MANIFEST))) return [folder];
    const inside = existsSync(folder) ? foldersIn(folder).filter((one) => existsSync(join(one, MANIFEST))) : [];
    if (inside.length > 0) return inside;
    const hint = 'Make one: iom-release build --shard I/N';
    throw new ReleaseError('usage', `${path} holds no share.`, hint);
  });
  return [...new Set(folders)].sort(compareText).map((folder) => displayPath(folder, cwd));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
