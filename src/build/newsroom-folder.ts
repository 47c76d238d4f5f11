import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { compareDiagnostics, hasErrors } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { type ConfigurationFile, readNewsroom } from '../newsroom/read.ts';
import { checkLintSettings } from '../rules/engine/settings-problems.ts';
import { isPlainlyBelow, readTextIfThere } from './files.ts';

const SETTINGS = 'newsroom.yaml';
const OFFICES = 'offices.yaml';

/** A newsroom on disk: its folder, and what its files say. */
export type NewsroomFolder = {
  readonly folder: string;
  readonly newsroom: Newsroom;
  readonly diagnostics: readonly Diagnostic[];
  /** What its files say, as they are written. */
  readonly written: string;
};

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

/**
 * Opens a newsroom.
 *
 * @param folder the newsroom's folder
 * @param cwd paths in diagnostics are relative to it
 * @throws ReleaseError of kind `configuration` when its settings have errors; the diagnostics are its cause
 */
export function openNewsroom(folder: string, cwd: string): NewsroomFolder {
  const files = { newsroom: settingsFile(folder, SETTINGS, cwd), offices: settingsFile(folder, OFFICES, cwd) };
  const { newsroom, settings, ...reading } = readNewsroom(files);
  const lint = settings ? checkLintSettings(settings.file, settings.map) : [];
  const diagnostics = [...reading.diagnostics, ...lint].sort(compareDiagnostics);
  if (hasErrors(diagnostics)) throw new SettingsError(diagnostics);
  const written = JSON.stringify([files.newsroom?.text, files.offices?.text]);
  return { folder, newsroom, diagnostics, written };
}

/** Settings with errors: nothing can be built or checked against them. */
export class SettingsError extends ReleaseError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const files = [...new Set(diagnostics.map(({ file }) => file))].join(' and ');
    super('configuration', `The settings in ${files} have errors.`, 'Correct them and run the command again.');
    this.diagnostics = diagnostics;
  }
}

function settingsFile(folder: string, name: string, cwd: string): ConfigurationFile | undefined {
  const text = readTextIfThere(join(folder, name));
  return text === undefined ? undefined : { path: displayPath(join(folder, name), cwd), text };
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
