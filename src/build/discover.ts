import { readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { compareText } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import { unlessRefused } from './files.ts';

const SOURCE = /\.(?:md|markdown)$/i;
/** Files that stand in many folders and are no releases. */
const NOT_A_RELEASE = /^(?:readme|changelog|contributing|license)(?:\.[a-z]{2})?\.(?:md|markdown)$/i;

/**
 * Finds the sources that paths, folders and globs name, in a stable order, each once. Hidden folders and
 * node_modules are passed over; a link to a folder is not followed.
 *
 * @param paths files, folders or globs, relative to `cwd`
 * @returns absolute paths
 * @throws ReleaseError of kind `usage` when a path does not exist or a glob matches nothing
 */
export function discoverSources(paths: readonly string[], cwd: string): readonly string[] {
  const found = new Set<string>();
  for (const path of paths) {
    for (const file of expand(path, cwd)) found.add(file);
  }
  return [...found].sort(compareText);
}

function expand(path: string, cwd: string): readonly string[] {
  const absolute = isAbsolute(path) ? path : resolve(cwd, path);
  const stat = unlessRefused(() => statSync(absolute), undefined);
  if (stat) return stat.isDirectory() ? walk(absolute) : [absolute];
  const matches = isDynamicPattern(path) ? globSync(path, { cwd, absolute: true, followSymbolicLinks: false }) : [];
  const sources = matches.filter((match) => SOURCE.test(match));
  if (sources.length > 0) return sources;
  throw new ReleaseError(
    'usage',
    `There is no file or folder ${path}.`,
    'Check the path, or leave it out to take the newsroom.',
  );
}

/** @returns true for a name that a folder's releases have */
export function isSourceName(path: string): boolean {
  const name = basename(path);
  return SOURCE.test(name) && !NOT_A_RELEASE.test(name);
}

/** Puts them into one list: an archive has more files than a call may have arguments. */
function walk(folder: string, files: string[] = []): string[] {
  const start = folder.endsWith(sep) ? folder : folder + sep;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = start + entry.name;
    if (entry.isDirectory()) walk(path, files);
    else if (isSourceName(entry.name)) files.push(path);
  }
  return files;
}
