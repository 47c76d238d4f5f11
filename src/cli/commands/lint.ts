import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Diagnostic, Severity } from '../../index.ts';
import type { Io } from '../io.ts';
import { nowOption, parseCount } from '../options.ts';
import type { CommonOptions } from '../output.ts';
import { REPORTERS } from '../reporters/list.ts';
import { addRuleOptions, type RuleOptions, ruleLayer } from '../rule-options.ts';

type Options = CommonOptions &
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
  addRuleOptions(command).action(async (paths: string[], options: Options) => {
    const { lint } = await import('../../index.ts');
    const { redact } = await import('../reporters/redact.ts');
    const { sources, diagnostics } = await lint({
      ...(paths.length > 0 ? { paths } : {}),
      cwd: io.cwd,
      ...nowOption(options.now, io),
      ...(await ruleLayer(options)),
      ...(options.stdin ? { stdin: { text: readFileSync(0), path: options.stdinFilename } } : {}),
    });
    const shown = redact(diagnostics, sources, !io.ci || options.showSource === true);
    const reported = options.quiet
      ? shown.diagnostics.filter(({ severity }) => severity === 'error')
      : shown.diagnostics;
    const reporter = REPORTERS.find(({ id }) => id === (options.json ? 'json' : options.reporter));
    const report = { ...shown, diagnostics: reported, checked: sources.length, colour: io.colour.out };
    for (const chunk of reporter?.report(report) ?? []) io.out(chunk);
    if (isFailure(diagnostics, options)) process.exitCode = 1;
  });
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
