import type { Command } from 'commander';
import type { BuildResult } from '../../index.ts';
import { addCopyOptions, type CopyOptions, copySettings } from '../copy-options.ts';
import type { Io } from '../io.ts';
import { parseFormats } from '../options.ts';
import { type CommonOptions, progressBar, writeJson } from '../output.ts';
import type { Shown } from '../reporters/redact.ts';
import { type ShareFlag, shareOptions } from '../share-options.ts';

type Options = CommonOptions &
  CopyOptions & {
    readonly out?: string;
    readonly shard?: ShareFlag;
    readonly record?: string;
    readonly format?: readonly string[];
    readonly templates?: string;
    readonly now?: string;
    readonly strict?: boolean;
    readonly includeDrafts?: boolean;
    readonly includeEmbargoed?: boolean;
    readonly showSource?: boolean;
    readonly cache: boolean;
    readonly fastPath: boolean;
  };

const EXAMPLES = `
Examples:
  iom-release build                            the newsroom here, into public/
  iom-release build releases/2024 --out site   one folder of it, into site/
  iom-release build visit.md --format email    one release as email only
  iom-release build --now 2024-03-05T09:00Z    what would be public at that moment
  iom-release build --shard 2/7 --now 2024-03-05T09:00Z   the second of seven shares, into shards/2-of-7/`;

/** `iom-release build`: renders releases into a folder. */
export function addBuild(program: Command, io: Io): void {
  const command = program
    .command('build')
    .description('render releases as web pages, wire copy, email and agency formats')
    .argument('[paths...]', 'files, folders or globs (default: the nearest newsroom)')
    .option('-o, --out <folder>', 'where to write (default: public; a share: shards/I-of-N)')
    .option('-f, --format <list>', 'formats, separated by commas (default: html,wire,email)', parseFormats)
    .option('--templates <folder>', 'templates of your own; a file replaces the built-in one of its name')
    .option('--now <time>', 'build as of this moment (a timestamp with an offset)')
    .option('--strict', 'leave releases with warnings out, too')
    .option('--include-drafts', 'render drafts, visibly marked')
    .option('--include-embargoed', 'render releases under embargo or dated ahead, visibly marked')
    .option(
      '--shard <I/N>',
      'build the Ith of N shares alone, for merge; each with the same --now or SOURCE_DATE_EPOCH',
    )
    .option('--no-shard', 'build all, also where JOB_COMPLETION_INDEX or SLURM_ARRAY_TASK_ID names a share')
    .option('--record <file>', 'of a share: where issued versions are kept (default: public/releases.json)')
    .option('--no-cache', 'neither use nor keep what the last build found: the same files, slower')
    .option('--no-fast-path', 'parse all text with the full parsers: the same files, slower')
    .option('--show-source', 'quote releases that are not public, also under CI')
    .option('--json', 'tell what was done as JSON on standard output')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLES);
  addCopyOptions(command).action(async (paths: string[], options: Options) => {
    const { build, hasErrors, isInternalError } = await import('../../index.ts');
    const { redact } = await import('../reporters/redact.ts');
    const result = await build({
      ...(paths.length > 0 ? { paths } : {}),
      ...{ cwd: io.cwd, ...shareOptions(options, paths, io) },
      ...(options.record === undefined ? {} : { record: options.record }),
      ...(options.format ? { formats: options.format } : {}),
      ...copySettings(options),
      ...(options.templates === undefined ? {} : { templates: options.templates }),
      strict: options.strict === true,
      includeDrafts: options.includeDrafts === true,
      includeEmbargoed: options.includeEmbargoed === true,
      cache: options.cache,
      fastPath: options.fastPath,
      onProgress: progressBar(io, 'Rendering', Date.now),
    });
    await report(
      result,
      redact(result.diagnostics, sourcesWithFindings(result), !io.ci || options.showSource === true),
      options,
      io,
    );
    if (result.failed.length > 0 || hasErrors(result.diagnostics)) process.exitCode = 1;
    if (result.diagnostics.some(isInternalError)) process.exitCode = 3;
  });
}

/** Only these are read again, to be quoted. */
function sourcesWithFindings({ sources, diagnostics }: BuildResult): BuildResult['sources'] {
  const found = new Set(diagnostics.map(({ file }) => file));
  return sources.filter(({ path }) => found.has(path));
}

async function report(result: BuildResult, shown: Shown, options: Options, io: Io): Promise<void> {
  if (options.json) {
    const { jsonDiagnostic } = await import('../reporters/json.ts');
    const { out, rendered, written, unchanged, removed, failed } = result;
    const keptBack = result.keptBack.map(({ file, release }) => ({ file, state: release.publication.state }));
    const diagnostics = shown.diagnostics.map(jsonDiagnostic);
    writeJson(io, {
      version: 1,
      out,
      releases: rendered,
      site: result.site,
      keptBack,
      failed,
      written,
      unchanged,
      removed,
      diagnostics,
    });
    return;
  }
  const loud = shown.diagnostics.filter(({ severity }) => severity === 'error' || !options.quiet);
  if (loud.length > 0) {
    const { pretty } = await import('../reporters/pretty.ts');
    const lines = pretty.report({ ...shown, diagnostics: loud, checked: result.sources.length, colour: io.colour.err });
    for (const line of lines) io.err(line);
  }
  if (options.quiet) return;
  const { buildSummary } = await import('./build-summary.ts');
  for (const line of buildSummary(result, io.colour.err)) io.err(`${line}\n`);
}
