import type { Command } from 'commander';
import type { ExportResult } from '../../index.ts';
import { colours } from '../colours.ts';
import { addCopyOptions, type CopyOptions, copySettings } from '../copy-options.ts';
import type { Io } from '../io.ts';
import { nowOption, parseFormats } from '../options.ts';
import { type CommonOptions, progressBar, writeJson } from '../output.ts';
import type { Shown } from '../reporters/redact.ts';
import { visiblePath } from '../visible.ts';

type Options = CommonOptions &
  CopyOptions & {
    readonly to: string;
    readonly format?: readonly string[];
    readonly package?: boolean;
    readonly record?: string;
    readonly templates?: string;
    readonly now?: string;
    readonly strict?: boolean;
    readonly includeDrafts?: boolean;
    readonly includeEmbargoed?: boolean;
    readonly showSource?: boolean;
  };

const EXAMPLES = `
Examples:
  iom-release export --to outbox                           wire copy, ninjs, NewsML-G2 and NITF of all that is public
  iom-release export visit.md --to outbox --package        one zip with pictures and a manifest
  iom-release export --to outbox --format iptc7901         messages for older systems
  iom-release export --to desk --include-embargoed         under embargo, too: each format says so

A file appears whole or not at all; when NAME.done stands beside it, it may be taken.`;

/** `iom-release export`: renders releases for agencies into a drop folder. */
export function addExport(program: Command, io: Io): void {
  const command = program
    .command('export')
    .description('render releases for agencies into a drop folder')
    .argument('[paths...]', 'files, folders or globs (default: the nearest newsroom)')
    .requiredOption('--to <folder>', 'the drop folder')
    .option('-f, --format <list>', 'formats, separated by commas (default: wire,ninjs,newsml-g2,nitf)', parseFormats)
    .option('--package', 'one zip a release, with pictures and a manifest')
    .option('--record <file>', 'where issued versions are kept (default: public/releases.json)')
    .option('--templates <folder>', 'templates of your own; a file replaces the built-in one of its name')
    .option('--now <time>', 'export as of this moment (a timestamp with an offset)')
    .option('--strict', 'leave releases with warnings out, too')
    .option('--include-drafts', 'export drafts, marked as withheld')
    .option('--include-embargoed', 'export releases under embargo or dated ahead, marked as such')
    .option('--show-source', 'quote releases that are not public, also under CI')
    .option('--json', 'tell what was done as JSON on standard output')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLES);
  addCopyOptions(command).action(async (paths: string[], options: Options) => {
    const { exportReleases, hasErrors } = await import('../../index.ts');
    const { redact } = await import('../reporters/redact.ts');
    const result = await exportReleases({
      ...(paths.length > 0 ? { paths } : {}),
      ...{ cwd: io.cwd, to: options.to, ...nowOption(options.now, io), ...copySettings(options) },
      ...(options.format ? { formats: options.format } : {}),
      ...(options.templates === undefined ? {} : { templates: options.templates }),
      ...(options.record === undefined ? {} : { record: options.record }),
      asPackage: options.package === true,
      strict: options.strict === true,
      includeDrafts: options.includeDrafts === true,
      includeEmbargoed: options.includeEmbargoed === true,
      onProgress: progressBar(io, 'Exporting', Date.now),
    });
    await report(
      result,
      redact(result.diagnostics, sourcesOf(result), !io.ci || options.showSource === true),
      options,
      io,
    );
    if (result.failed.length > 0 || hasErrors(result.diagnostics)) process.exitCode = 1;
  });
}

async function report(result: ExportResult, shown: Shown, options: Options, io: Io): Promise<void> {
  if (options.json) {
    const { jsonDiagnostic } = await import('../reporters/json.ts');
    const { to, formats, exported, failed, written, unchanged } = result;
    const keptBack = result.keptBack.map(({ file, release }) => ({ file, state: release.publication.state }));
    const diagnostics = shown.diagnostics.map(jsonDiagnostic);
    writeJson(io, { version: 1, to, formats, releases: exported, keptBack, failed, written, unchanged, diagnostics });
    return;
  }
  const loud = shown.diagnostics.filter(({ severity }) => severity === 'error' || !options.quiet);
  if (loud.length > 0) {
    const { pretty } = await import('../reporters/pretty.ts');
    const lines = pretty.report({ ...shown, diagnostics: loud, checked: result.sources.length, colour: io.colour.err });
    for (const line of lines) io.err(line);
  }
  if (!options.quiet) for (const line of summary(result, io.colour.err)) io.err(`${line}\n`);
}

function* summary({ to, exported, written, unchanged, keptBack, failed }: ExportResult, colour: boolean) {
  const paint = colours(colour);
  const releases = `${exported.length} ${exported.length === 1 ? 'release' : 'releases'}`;
  yield paint.bold(
    `Exported ${releases} to ${visiblePath(to)}: ${written.length} files written, ${unchanged} unchanged.`,
  );
  if (keptBack.length > 0) {
    yield paint.yellow(`Kept back: ${keptBack.length}`);
    for (const { file, release } of keptBack) yield `  ${visiblePath(file)}  ${release.publication.state}`;
  }
  if (failed.length > 0) {
    yield paint.red(`Left out because of errors: ${failed.length}`);
    for (const file of failed) yield `  ${visiblePath(file)}`;
  }
}

function sourcesOf({ sources }: ExportResult) {
  return sources.map(({ file, confidential }) => ({ path: file.path, file, confidential }));
}
