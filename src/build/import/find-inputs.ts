import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { kindOfName } from '../../importers/kind.ts';
import { compareText } from '../../model/diagnostic.ts';
import { ReleaseError } from '../../model/error.ts';
import { unlessRefused } from '../files.ts';

/** Files that content systems and desktops leave in folders. */
const PASSED_OVER = /^(?:\.|~\$|Thumbs\.db$|node_modules$)/i;
/** What in a folder may be an input: XML may be a feed. */
const INPUT = /\.xml$/i;
const INDEX = /^(?:index|default|welcome)\.html?$/i;

/** What some paths name: inputs, and files in folders that are none. */
export type FoundInputs = { readonly files: readonly string[]; readonly passedOver: readonly string[] };

/**
 * Finds the inputs that files, folders (with those below them) and globs name, in a stable order, each once. A file
 * that is named is always an input; of a folder, files whose endings say so, but for index pages.
 *
 * @throws ReleaseError of kind `usage` when a path does not exist or nothing is there
 */
export function findInputs(paths: readonly string[], cwd: string): FoundInputs {
  const files = new Set<string>();
  const passedOver = new Set<string>();
  for (const path of paths) {
    const absolute = isAbsolute(path) ? path : resolve(cwd, path);
    if (!isFolder(absolute, path, cwd, files)) continue;
    for (const file of walk(absolute)) (isInput(file) ? files : passedOver).add(file);
  }
  if (files.size === 0)
    throw new ReleaseError(
      'usage',
      `There is nothing to import in ${paths.join(', ')}.`,
      'Name pages (.html), texts (.txt), Word files (.docx), messages (.eml) or feeds (.xml).',
    );
  return { files: [...files].sort(compareText), passedOver: [...passedOver].sort(compareText) };
}

/** @returns true for a folder; a file or a glob is added at once */
function isFolder(absolute: string, path: string, cwd: string, files: Set<string>): boolean {
  const stat = unlessRefused(() => statSync(absolute), undefined);
  if (stat?.isDirectory()) return true;
  if (stat) {
    files.add(absolute);
    return false;
  }
  const matches = isDynamicPattern(path) ? globSync(path, { cwd, absolute: true, followSymbolicLinks: false }) : [];
  if (matches.length === 0) throw new ReleaseError('usage', `There is no file or folder ${path}.`, 'Check the path.');
  for (const match of matches) files.add(match);
  return false;
}

function isInput(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (kindOfName(name) !== undefined || INPUT.test(name)) && !INDEX.test(name);
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (PASSED_OVER.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [path] : [];
  });
}
