import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { LintResult, Severity } from '../../index.ts';
import { ReleaseError } from '../../model/error.ts';
import { exitCodeOf } from '../exit-code.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { addFixOptions, type FixFlags, fixOptions, tellFixes, writeDiff } from '../lint-fixes.ts';
import { addScopeOptions, type ScopeFlags, scopeOptions, tellScope } from '../lint-scope.ts';
import { nowOption, parseCount } from '../options.ts';
import type { CommonOptions } from '../output.ts';
import { REPORTERS } from '../reporters/list.ts';
import type { Report } from '../reporters/reporter.ts';
import { parseReporter, type ReportTarget, reportTargets } from '../reporters/targets.ts';
import { writeReports } from '../reporters/write.ts';
import { addRuleOptions, type RuleOptions, ruleLayer } from '../rule-options.ts';
import { loadWords } from '../words/load.ts';
import { inEnglish, shownSay } from '../words/translate.ts';

type Options = CommonOptions &
  FixFlags &
  ScopeFlags &
  RuleOptions & {
    readonly reporter?: readonly ReportTarget[];
    readonly failOn: Severity;
    readonly maxWarnings?: number;
    readonly now?: string;
    readonly stdin?: boolean;
    readonly stdinFilename: string;
    readonly showSource?: boolean;
    readonly cache: boolean;
  };

const NOTES: HelpNotes = {
  examples: [
    ['iom-release lint', 'the newsroom here'],
    ['iom-release lint visit.md --max-warnings 0'],
    ['iom-release lint --since origin/main', 'what a branch changed'],
    ['iom-release lint --fix --dry-run', 'what the safe fixes would change, as a diff'],
    ['iom-release lint --reporter sarif=lint.sarif --reporter github'],
    ['cat visit.md | iom-release lint --stdin --stdin-filename releases/visit.md'],
  ],
};

/** `iom-release lint`: checks releases and says what is wrong, where, and what to write instead. */
export function addLint(program: Command, io: Io): void {
  const command = addHelpNotes(program.command('lint'), NOTES)
    .description('check releases without building them')
    .argument('[paths...]', 'files, folders or globs (default: the nearest newsroom)')
    .option(
      '-r, --reporter <id[=file]>',
      `the form of the report, and its file; may be repeated: ${Object.keys(REPORTERS).join(', ')} (default: pretty)`,
      parseReporter,
    )
    .option('--json', 'the same as --reporter json')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', parseCount)
    .addOption(
      new Option('--fail-on <severity>', 'fail when there is a finding of this severity or a graver one')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('--now <time>', 'check as of this moment (a timestamp with an offset)')
    .option('--stdin', 'check standard input')
    .option('--stdin-filename <path>', 'the path that standard input is checked as', 'stdin.md')
    .option('--no-cache', 'neither use nor keep what the last check found: the same report, slower')
    .option('--show-source', 'quote releases that are not public, also under CI')
    .option('-q, --quiet', 'report errors only');
  addScopeOptions(addFixOptions(addRuleOptions(command))).action((paths: string[], options: Options) =>
    run(paths, options, io),
  );
}

async function run(paths: readonly string[], options: Options, io: Io): Promise<void> {
  const targets = reportTargets(options.reporter, options.json);
  const stdin = options.stdin ? readFileSync(0) : undefined;
  const talk = divert(options, targets, io);
  const result = await lintOrReport(paths, options, { stdin, targets }, io);
  if (!options.quiet) await tellScope(result, options, io);
  const done = await giveFixes(result, options, stdin, io);
  await writeReports(await reportOf(result, options, talk), targets, talk);
  const code = done ? exitCodeOf(result.diagnostics, options) : 3;
  if (code !== 0) process.exitCode = code;
}

/** Where reports go: to standard error while a patch or a fixed text has standard output for itself. */
function divert(options: Options, targets: readonly ReportTarget[], io: Io): Io {
  const isTaken = options.dryRun || (options.stdin && (options.fix || options.fixUnsafe));
  if (!isTaken) return io;
  const toOutput = targets.find(({ id, file }) => file === undefined && id !== 'pretty' && id !== 'compact');
  if (!toOutput) {
    return { ...io, out: io.err, outIsTerminal: io.interactive, colour: { ...io.colour, out: io.colour.err } };
  }
  const taken = options.dryRun ? 'the patch of --dry-run' : 'the fixed text of --stdin';
  throw new ReleaseError(
    'usage',
    `${toOutput.id} and ${taken} cannot both go to standard output.`,
    `Give the report a file: --reporter ${toOutput.id}=FILE.`,
  );
}

/** Writes the patch or the fixed text, or says what was fixed. @returns false when a fix could not be written */
async function giveFixes(
  { fixes }: LintResult,
  options: Options,
  stdin: Uint8Array | undefined,
  io: Io,
): Promise<boolean> {
  if (options.dryRun) await writeDiff(fixes, !io.ci || options.showSource === true, io);
  else if (!stdin) return await tellFixes(fixes, io, options.quiet === true);
  else if (fixOptions(options).fix) {
    io.out(fixes[0]?.after ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(stdin));
  }
  return true;
}

/** A check that cannot be done still leaves a valid report in each file: a CI step that reads it must not miss it. */
async function lintOrReport(
  paths: readonly string[],
  options: Options,
  { stdin, targets }: { readonly stdin: Uint8Array | undefined; readonly targets: readonly ReportTarget[] },
  io: Io,
): Promise<LintResult> {
  // Not the whole library: reading its other rooms costs more than checking a release.
  const { lint } = await import('../../build/lint.ts');
  try {
    return await lint({
      ...(paths.length > 0 ? { paths } : {}),
      cwd: io.cwd,
      ...nowOption(options.now, io),
      ...(await ruleLayer(options)),
      ...fixOptions(options),
      ...scopeOptions(options, io),
      cache: options.cache,
      ...(stdin ? { stdin: { text: stdin, path: options.stdinFilename } } : {}),
    });
  } catch (error) {
    const { failedReport } = await import('../reporters/failed.ts');
    // What people read on the terminal is the error itself; a file would else hold the report of an earlier run.
    const waiting = targets.filter(({ id, file }) => file !== undefined || (id !== 'pretty' && id !== 'compact'));
    await writeReports(failedReport(error), waiting, io);
    throw error;
  }
}

async function reportOf({ files, sources, diagnostics }: LintResult, options: Options, io: Io): Promise<Report> {
  const { redact } = await import('../reporters/redact.ts');
  const shown = redact(diagnostics, sources, !io.ci || options.showSource === true);
  return {
    ...shown,
    diagnostics: options.quiet ? shown.diagnostics.filter(({ severity }) => severity === 'error') : shown.diagnostics,
    checked: files.length,
    paths: files,
    colour: io.colour.out,
    ...(io.outIsTerminal ? { width: io.columns } : {}),
    words: (await loadWords(io.language)).report,
    say: diagnostics.length > 0 ? await shownSay(shown, io.language) : inEnglish,
  };
}
