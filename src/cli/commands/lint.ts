import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Diagnostic, Severity } from '../../index.ts';
import { ReleaseError } from '../../model/error.ts';
import type { Io } from '../io.ts';
import { addFixOptions, type FixFlags, fixOptions, tellFixes, writeDiff } from '../lint-fixes.ts';
import { addScopeOptions, type ScopeFlags, scopeOptions, tellScope } from '../lint-scope.ts';
import { nowOption, parseCount } from '../options.ts';
import type { CommonOptions } from '../output.ts';
import { REPORTERS } from '../reporters/list.ts';
import { addRuleOptions, type RuleOptions, ruleLayer } from '../rule-options.ts';

type Options = CommonOptions &
  FixFlags &
  ScopeFlags &
  RuleOptions & {
    readonly reporter: string;
    readonly failOn: Severity;
    readonly maxWarnings?: number;
    readonly now?: string;
    readonly stdin?: boolean;
    readonly stdinFilename: string;
    readonly showSource?: boolean;
  };

const EXAMPLES = `
Examples:
  iom-release lint                         the newsroom here
  iom-release lint visit.md --max-warnings 0
  iom-release lint --since origin/main     what a branch changed
  iom-release lint --fix --dry-run         what the safe fixes would change, as a diff
  cat visit.md | iom-release lint --stdin --stdin-filename releases/visit.md`;

/** `iom-release lint`: checks releases and says what is wrong, where, and what to write instead. */
export function addLint(program: Command, io: Io): void {
  const command = program
    .command('lint')
    .description('check releases without building them')
    .argument('[paths...]', 'files, folders or globs (default: the nearest newsroom)')
    .addOption(
      new Option('-r, --reporter <id>', 'the form of the report')
        .choices(REPORTERS.map(({ id }) => id))
        .default('pretty'),
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
    .option('--show-source', 'quote releases that are not public, also under CI')
    .option('-q, --quiet', 'report errors only')
    .addHelpText('after', EXAMPLES);
  addScopeOptions(addFixOptions(addRuleOptions(command))).action((paths: string[], options: Options) =>
    run(paths, options, io),
  );
}

async function run(paths: readonly string[], options: Options, io: Io): Promise<void> {
  const { lint } = await import('../../index.ts');
  const { redact } = await import('../reporters/redact.ts');
  const fix = fixOptions(options);
  const stdin = options.stdin ? readFileSync(0) : undefined;
  const talk = divert(options, io);
  const result = await lint({
    ...(paths.length > 0 ? { paths } : {}),
    cwd: io.cwd,
    ...nowOption(options.now, io),
    ...(await ruleLayer(options)),
    ...fix,
    ...scopeOptions(options, io),
    ...(stdin ? { stdin: { text: stdin, path: options.stdinFilename } } : {}),
  });
  const { files, sources, diagnostics, fixes } = result;
  if (!options.quiet) tellScope(result, options, io);
  const quoteAll = !io.ci || options.showSource === true;
  if (options.dryRun) await writeDiff(fixes, quoteAll, io);
  else if (stdin && fix.fix) io.out(fixes[0]?.after ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(stdin));
  const done = options.dryRun || stdin ? true : tellFixes(fixes, io, options.quiet === true);
  const shown = redact(diagnostics, sources, quoteAll);
  const reported = options.quiet ? shown.diagnostics.filter(({ severity }) => severity === 'error') : shown.diagnostics;
  const reporter = REPORTERS.find(({ id }) => id === (options.json ? 'json' : options.reporter));
  const report = { ...shown, diagnostics: reported, checked: files.length, colour: talk.colour };
  for (const chunk of reporter?.report(report) ?? []) talk.write(chunk);
  if (isFailure(diagnostics, options)) process.exitCode = 1;
  if (!done) process.exitCode = 3;
}

/** Where the report goes: to standard error while a patch or a fixed text has standard output for itself. */
function divert(options: Options, io: Io): { readonly write: (text: string) => void; readonly colour: boolean } {
  const isTaken = options.dryRun || (options.stdin && (options.fix || options.fixUnsafe));
  if (!isTaken) return { write: io.out, colour: io.colour.out };
  if (!options.json) return { write: io.err, colour: io.colour.err };
  const taken = options.dryRun ? 'the patch of --dry-run' : 'the fixed text of --stdin';
  throw new ReleaseError('usage', `--json and ${taken} cannot both go to standard output.`, 'Ask for one of them.');
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** True when there are more findings than the command line allows. */
function isFailure(
  diagnostics: readonly Diagnostic[],
  { failOn, maxWarnings = Infinity }: Pick<Options, 'failOn' | 'maxWarnings'>,
): boolean {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings || diagnostics.some(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]);
}
