import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { compareDiagnostics } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { type ConfigurationFile, readNewsroom } from '../newsroom/read.ts';
import { checkLintSettings } from '../rules/engine/settings-problems.ts';
import { readTextIfThere } from './files.ts';
import { displayPath, OFFICES, SETTINGS } from './find-newsroom.ts';

/** A newsroom on disk: its folder, and what its files say. */
export type NewsroomFolder = {
  readonly folder: string;
  readonly newsroom: Newsroom;
  /** What its files say, as they are written. */
  readonly written: string;
};

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
  if (diagnostics.length > 0) throw new SettingsError(diagnostics);
  const written = JSON.stringify([files.newsroom?.text, files.offices?.text]);
  return { folder, newsroom, written };
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
