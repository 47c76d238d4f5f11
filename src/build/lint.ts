import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import type { LintLayer } from '../model/lint-settings.ts';
import { discoverSources } from './discover.ts';
import { findNewsroomFolder, openNewsroom } from './newsroom-folder.ts';
import { check, findCollisions, type Surveyed, surveySource } from './survey.ts';

/** What to check, and as of when. */
export type LintOptions = {
  /** Files, folders or globs; default: the nearest newsroom. */
  readonly paths?: readonly string[];
  readonly cwd: string;
  /** The moment of the check, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** What the command line says of rules, over the newsroom's settings. */
  readonly layer?: LintLayer;
  /** A source that is at hand instead of files, and the path that it is checked as. */
  readonly stdin?: { readonly text: Uint8Array; readonly path: string };
};

/** What was found, source by source, and all of it in reading order. */
export type LintResult = { readonly sources: readonly Surveyed[]; readonly diagnostics: readonly Diagnostic[] };

/**
 * Checks sources against every rule without building them.
 *
 * @throws ReleaseError of kind `usage` when there is nothing to check
 */
export async function lint(options: LintOptions): Promise<LintResult> {
  const { cwd, now, stdin } = options;
  const room = openNewsroom(findNewsroomFolder(stdin ? [stdin.path] : (options.paths ?? []), cwd), cwd);
  const { newsroom, folder } = room;
  const rules = options.layer ? { ...newsroom.lint, commandLine: options.layer } : newsroom.lint;
  const survey = { newsroom, folder, now, cwd, lint: rules };
  const sources = stdin
    ? [check(stdin.text, stdin.path, survey)]
    : discoverSources(options.paths ?? [room.folder], cwd).map((path) => surveySource(path, survey));
  if (sources.length === 0) {
    throw new ReleaseError('usage', 'There is no release to check.', 'Name files or folders that hold Markdown files.');
  }
  const collisions = findCollisions(sources);
  const diagnostics = [...room.diagnostics, ...sources.flatMap((source) => source.diagnostics), ...collisions.values()];
  return { sources, diagnostics: diagnostics.sort(compareDiagnostics) };
}
