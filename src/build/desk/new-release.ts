import { join, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '../../model/diagnostic.ts';
import { composeSource, type NewRelease, sourceName } from '../../newsroom/new-release.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { createFile } from '../create-file.ts';
import { displayPath } from '../find-newsroom.ts';
import type { NewsroomFolder } from '../newsroom-folder.ts';
import { check } from '../survey.ts';
import { usualFolder } from './usual-folder.ts';

/** Where a release is made, and whether it is written at all. */
export type NewReleasePlace = {
  readonly room: NewsroomFolder;
  readonly cwd: string;
  readonly now: number;
  /** The folder; default: that of the year, or `releases`, where the newsroom has one, else the newsroom's. */
  readonly to?: string;
  readonly dryRun?: boolean;
};

/** A release that was made. */
export type MadeRelease = {
  /** Its path as people read it. */
  readonly file: string;
  readonly path: string;
  readonly source: SourceFile;
  /** What lint would find. */
  readonly diagnostics: readonly Diagnostic[];
  /** False when it has errors, or when only the text was wanted. */
  readonly written: boolean;
};

/**
 * Makes the source of a release. It is checked before it is written: one with errors is not. What is there already is
 * never overwritten.
 *
 * @throws ReleaseError of kind `usage` when there is a file of that name
 */
export function makeRelease(release: NewRelease, place: NewReleasePlace): MadeRelease {
  const { room, cwd, now, to, dryRun = false } = place;
  const folder = to === undefined ? usualFolder(room.folder, release.date) : resolve(cwd, to);
  const path = join(folder, sourceName(release));
  const file = displayPath(path, cwd);
  const text = composeSource(release);
  const { diagnostics, file: source } = check(text, file, { ...room, cwd, now });
  const written = !dryRun && !hasErrors(diagnostics);
  if (written) createFile(path, text);
  return { file, path, source, diagnostics, written };
}
