import { relative, resolve } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { LintLayer, LintSettings } from '../model/lint-settings.ts';
import type { SourceFile } from '../source/source-file.ts';
import { programKey, textOf } from './cache/keys.ts';
import { displayPath, findNewsroomFolder } from './find-newsroom.ts';
import { type FixedFile, type FixOptions, fixBytes, fixFiles } from './fix.ts';
import { applyBaseline, type BaselineOptions, type BaselineOutcome } from './lint/baseline.ts';
import { type Checked, keepChecked } from './lint/checked.ts';
import { compareSources } from './lint/compare.ts';
import { LintCache, sketchAnew } from './lint/lint-cache.ts';
import { LintGround, type StandingLint } from './lint/standing-lint.ts';
import { type ChangedOptions, findTargets, type Targets } from './lint/targets.ts';
import { openNewsroom } from './newsroom-folder.ts';
import { check, type SurveyOptions } from './survey.ts';
import { withFile } from './with-file.ts';

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
  /** Only what git says was changed. */
  readonly changed?: ChangedOptions;
  /** Keeps what was found, in the newsroom's folder, for the next check. */
  readonly cache?: boolean;
  /** Leaves out what is known. */
  readonly baseline?: BaselineOptions;
  /** A source that is at hand instead of files, and the path that it is checked as. */
  readonly stdin?: { readonly text: Uint8Array; readonly path: string };
};

/** What was found, in reading order. */
export type LintResult = {
  /** The paths of all sources that were checked. */
  readonly files: readonly string[];
  /** The sources with findings, to be quoted, and all that are not public, which no finding may tell of to others. */
  readonly sources: readonly { readonly path: string; readonly file: SourceFile; readonly confidential: boolean }[];
  /** What is left after fixes and without what the baseline knows. */
  readonly diagnostics: readonly Diagnostic[];
  /** The sources that fixes change. */
  readonly fixes: readonly FixedFile[];
  readonly baseline?: BaselineOutcome;
};

/**
 * Checks sources against the rules that are chosen for them, without building them.
 *
 * @throws ReleaseError of kind `usage` when there is nothing to check
 */
export async function lint(options: LintOptions): Promise<LintResult> {
  const { cwd, now, stdin } = options;
  const room = openNewsroom(findNewsroomFolder(stdin ? [stdin.path] : (options.paths ?? []), cwd), cwd);
  const { newsroom, folder } = room;
  const rules = options.layer ? { ...newsroom.lint, commandLine: options.layer } : newsroom.lint;
  const survey = { newsroom, folder, now, cwd, lint: rules, comparing: true };
  const targets = stdin ? stdinTarget(stdin, cwd) : findTargets(options.paths, options.changed ?? {}, folder, cwd);
  const ground = groundOf(options, targets, survey, room.written);
  const standing = ground?.find((path) => sketchAnew(path, survey));
  if (standing) return { ...standing, sources: standing.sources.map((source) => quoted(source, folder)), fixes: [] };
  const fixes = options.fix ? fixAll(targets, options.fix, survey) : [];
  const cache = new LintCache(survey, room.written, options.cache === true);
  const checked = checkAll(targets, fixes, options, survey, cache);
  const kept = [...cache.kept];
  cache.write(targets.complete);
  const found = [...checked.flatMap((one) => one.diagnostics), ...compareSources(checked, targets.complete, rules)];
  const isReported = new Map(
    checked.map(({ path }, index) => [path, targets.isReported(targets.paths[index] ?? path)]),
  );
  const wanted = found.filter(({ file }) => isReported.get(file) !== false);
  const all = wanted.sort(compareDiagnostics);
  const reported = checked.filter(({ path }) => isReported.get(path));
  const { diagnostics, outcome } = compare(all, reported, targets, options, folder);
  const findings = new Set(diagnostics.map(({ file }) => file));
  const files = reported.map(({ path }) => path);
  const sources = checked.filter(
    ({ path, confidential }) => confidential || (findings.has(path) && isReported.get(path) === true),
  );
  if (ground) {
    const shown = sources.map(({ path, confidential }) => ({ path, absolute: resolve(cwd, path), confidential }));
    ground.keep({ files, diagnostics, sources: shown }, kept);
  }
  return {
    files,
    sources,
    diagnostics,
    fixes,
    ...(outcome ? { baseline: outcome } : {}),
  };
}

/** @returns what a check stands on that only reads files and reports all that it finds; undefined for any other */
function groundOf(
  { cache, fix, changed, baseline, stdin, now }: LintOptions,
  targets: Targets,
  { folder, cwd, lint: rules }: SurveyOptions & { readonly lint: LintSettings },
  written: string,
): LintGround | undefined {
  const isPlain = cache === true && !fix && !stdin && !baseline && !changed?.since && !changed?.staged;
  if (!isPlain) return undefined;
  const asked = textOf(rules.commandLine ?? null);
  return new LintGround(folder, asked, [programKey(), cwd, written, textOf(rules)], targets, now);
}

function quoted(
  { path, absolute, confidential }: StandingLint['sources'][number],
  folder: string,
): LintResult['sources'][number] {
  return withFile({ path, confidential }, absolute, path, folder);
}

function stdinTarget({ text, path }: NonNullable<LintOptions['stdin']>, cwd: string): Targets {
  const absolute = resolve(cwd, path);
  return { paths: [absolute], complete: false, isReported: () => true, contentOf: () => text };
}

function fixAll(targets: Targets, fix: FixOptions, survey: SurveyOptions): readonly FixedFile[] {
  const [only = ''] = targets.paths;
  const text = targets.contentOf(only);
  if (!text) return fixFiles(targets.paths.filter(targets.isReported), fix, survey);
  const fixed = fixBytes(text, displayPath(only, survey.cwd), fix.kinds, survey);
  return fixed ? [fixed] : [];
}

/** What was fixed and not written is checked as it would have become. */
function checkAll(
  targets: Targets,
  fixes: readonly FixedFile[],
  { fix, stdin }: LintOptions,
  survey: SurveyOptions,
  cache: LintCache,
): readonly Checked[] {
  const unwritten = new Map(fix?.dryRun || stdin ? fixes.map(({ file, after }) => [file, after]) : []);
  return targets.paths.map((path) => {
    const shown = displayPath(path, survey.cwd);
    const content = unwritten.get(shown) ?? targets.contentOf(path);
    return content === undefined ? cache.check(path) : keepChecked(check(content, shown, survey));
  });
}

function compare(
  diagnostics: readonly Diagnostic[],
  reported: readonly Checked[],
  targets: Targets,
  { baseline, changed, cwd }: LintOptions,
  folder: string,
): { readonly diagnostics: readonly Diagnostic[]; readonly outcome?: BaselineOutcome } {
  if (!baseline) return { diagnostics };
  const byPath = new Map(reported.map((one) => [one.path, one]));
  return applyBaseline(
    { ...baseline, path: resolve(cwd, baseline.path) },
    {
      diagnostics,
      files: reported.map(({ path }) => path),
      complete: targets.complete && changed?.since === undefined,
      fileOf: (path) => byPath.get(path)?.file,
      nameOf: (path) => relative(folder, resolve(cwd, path)).replaceAll('\\', '/'),
    },
  );
}
