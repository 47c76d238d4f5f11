import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import type { LintLayer } from '../model/lint-settings.ts';
import { discoverSources } from './discover.ts';
import { type FixedFile, type FixOptions, fixBytes, fixFiles } from './fix.ts';
import { displayPath, findNewsroomFolder, openNewsroom } from './newsroom-folder.ts';
import { check, findCollisions, type Surveyed, type SurveyOptions, surveySource } from './survey.ts';

/** What to check, and as of when. */
export type LintOptions = {
  /** Files, folders or globs; default: the nearest newsroom. */
  readonly paths?: readonly string[];
  readonly cwd: string;
  /** The moment of the check, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** What the command line says of rules, over the newsroom's settings. */
  readonly layer?: LintLayer;
  /** Fixes sources before they are checked, or only tells how. */
  readonly fix?: FixOptions;
  /** A source that is at hand instead of files, and the path that it is checked as. */
  readonly stdin?: { readonly text: Uint8Array; readonly path: string };
};

/** What was found, source by source, and all of it in reading order. */
export type LintResult = {
  readonly sources: readonly Surveyed[];
  /** What is left after fixes. */
  readonly diagnostics: readonly Diagnostic[];
  /** The sources that fixes change. */
  readonly fixes: readonly FixedFile[];
};

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
  const paths = stdin ? [] : discoverSources(options.paths ?? [room.folder], cwd);
  const fixes = options.fix ? fixAll(paths, stdin, options.fix, survey) : [];
  const sources = stdin
    ? [check(fixes[0]?.after ?? stdin.text, stdin.path, survey)]
    : paths.map((path) => surveyFixed(path, fixes, survey, options.fix));
  if (sources.length === 0) {
    throw new ReleaseError('usage', 'There is no release to check.', 'Name files or folders that hold Markdown files.');
  }
  const collisions = findCollisions(sources);
  const diagnostics = [...room.diagnostics, ...sources.flatMap((source) => source.diagnostics), ...collisions.values()];
  return { sources, fixes, diagnostics: diagnostics.sort(compareDiagnostics) };
}

function fixAll(
  paths: readonly string[],
  stdin: LintOptions['stdin'],
  fix: FixOptions,
  survey: SurveyOptions,
): readonly FixedFile[] {
  if (!stdin) return fixFiles(paths, fix, survey);
  const fixed = fixBytes(stdin.text, stdin.path, fix.kinds, survey);
  return fixed ? [fixed] : [];
}

/** What was not written is checked as it would have become. */
function surveyFixed(
  path: string,
  fixes: readonly FixedFile[],
  survey: SurveyOptions,
  fix: LintOptions['fix'],
): Surveyed {
  const shown = displayPath(path, survey.cwd);
  const fixed = fix?.dryRun ? fixes.find(({ file }) => file === shown) : undefined;
  return fixed ? check(fixed.after, shown, survey) : surveySource(path, survey);
}
