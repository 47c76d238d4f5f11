import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isPlainlyBelow } from './files.ts';

/** The files that make a folder a newsroom, and add offices to it. */
export const SETTINGS = 'newsroom.yaml';
export const OFFICES = 'offices.yaml';

/**
 * Finds the newsroom for some paths: the nearest folder with newsroom.yaml at or above the first of them, else at or
 * above the working directory, else its folder `releases`, else the working directory with the defaults.
 *
 * @param paths files, folders or globs; none for the working directory
 */
export function findNewsroomFolder(paths: readonly string[], cwd: string): string {
  const [first] = paths;
  const fromPath = first === undefined ? undefined : nearest(resolve(cwd, first.replace(/[*?{[].*$/, '')));
  if (fromPath !== undefined) return fromPath;
  const releases = join(cwd, 'releases');
  return nearest(cwd) ?? (existsSync(releases) ? releases : cwd);
}

function nearest(place: string): string | undefined {
  for (let folder = place; ; folder = dirname(folder)) {
    if (existsSync(join(folder, SETTINGS))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** @returns true when paths name the whole newsroom: only then is it known what its lists hold. */
export function coversNewsroom(paths: readonly string[] | undefined, folder: string, cwd: string): boolean {
  return paths === undefined || paths.some((path) => resolve(cwd, path) === resolve(folder));
}

/** @returns a path as a newsroom names it: relative to its folder, forward slashes. */
export function inFolder(path: string, folder: string): string {
  return (path.startsWith(`${folder}${sep}`) ? path.slice(folder.length + 1) : relative(folder, path)).replaceAll(
    '\\',
    '/',
  );
}

/** @returns a path as people read it: relative to the working directory where it stands below it, forward slashes. */
export function displayPath(path: string, cwd: string): string {
  if (isPlainlyBelow(path, cwd)) return path.slice(cwd.length + 1).replaceAll('\\', '/');
  const relation = relative(cwd, path);
  const shown = relation === '' ? '.' : relation.startsWith('..') ? path : relation;
  return shown.replaceAll('\\', '/');
}
