import { type Command, Option } from 'commander';
import { EXPORT_FORMS, type ExportForm, formOf } from '../../build/export/forms.ts';
import type { ExportOptions, ExportResult } from '../../index.ts';
import { defined } from '../../model/defined.ts';
import { ReleaseError } from '../../model/error.ts';
import { addChoiceOptions, type ChoiceOptions, choiceWords } from '../choice-options.ts';
import { colours } from '../colours.ts';
import { addCopyOptions, type CopyOptions, copySettings } from '../copy-options.ts';
import { tendHeap } from '../heap.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import { type Io, talkWidth } from '../io.ts';
import { jsonText } from '../json-text.ts';
import { nowOption, parseFormats } from '../options.ts';
import { type CommonOptions, progressBar, writeJson } from '../output.ts';
import type { Shown } from '../reporters/redact.ts';
import { visiblePath } from '../visible.ts';
import { fill } from '../words/fill.ts';
import { loadWords } from '../words/load.ts';
import { shownSay } from '../words/translate.ts';
import type { Words } from '../words/words.ts';

type Options = CommonOptions &
  ChoiceOptions &
  CopyOptions & {
    readonly to: string;
    readonly as?: ExportForm;
    readonly format?: readonly string[];
    readonly package?: boolean;
    readonly record?: string;
    readonly templates?: string;
    readonly now?: string;
    readonly strict?: boolean;
    readonly includeDrafts?: boolean;
    readonly includeEmbargoed?: boolean;
    readonly showSource?: boolean;
    readonly cache: boolean;
  };

const NOTES: HelpNotes = {
  examples: [
    ['iom-release export --to outbox', 'wire copy, ninjs, NewsML-G2 and NITF of all that is public'],
    ['iom-release export visit.md --to outbox --package', 'one zip with pictures and a manifest'],
    ['iom-release export --to outbox --format iptc7901', 'messages for older systems'],
    ['iom-release export --to desk --include-embargoed', 'under embargo, too: each format says so'],
    ['iom-release export --since 2009 --until 2011 --format html,wire --to years.zip'],
    ['iom-release export --language ar --to - | jq .title', 'a line of JSON for each release'],
  ],
  paragraphs: [
    'In a folder a file appears whole or not at all; when NAME.done stands beside it, it may be taken. An archive file appears when it is whole. Releases stand in the order in which they came out; the same releases give the same bytes. An export that is broken off goes on where it was when it is run again, but for one to standard output.',
  ],
};

/** `iom-release export`: renders releases for agencies and archives. */
export function addExport(program: Command, io: Io): void {
  const command = addHelpNotes(program.command('export'), NOTES)
    .description('render releases for agencies and archives into a folder, a zip, a tar or lines of JSON')
    .argument('[paths...]', 'files, folders or globs (default: the nearest newsroom)')
    .requiredOption('--to <path>', 'a folder, a file that ends in .zip, .tar or .jsonl, or - for standard output')
    .addOption(
      new Option('--as <form>', 'what to write (default: as --to is named; jsonl for -)').choices(EXPORT_FORMS),
    )
    .option('-f, --format <list>', 'formats, separated by commas (default: wire,ninjs,newsml-g2,nitf)', parseFormats);
  addChoiceOptions(command)
    .option('--package', 'in a folder: one zip a release, with pictures and a manifest')
    .option('--record <file>', 'where issued versions are kept (default: public/releases.json)')
    .option('--templates <folder>', 'templates of your own; a file replaces the built-in one of its name')
    .option('--now <time>', 'export as of this moment (a timestamp with an offset)')
    .option('--strict', 'leave releases with warnings out, too')
    .option('--include-drafts', 'export drafts, marked as withheld')
    .option('--include-embargoed', 'export releases under embargo or dated ahead, marked as such')
    .option('--no-cache', 'neither use nor keep what the last export found: the same files, slower')
    .option('--show-source', 'quote releases that are not public, also under CI')
    .option('--json', 'tell what was done as JSON on standard output')
    .option('-q, --quiet', 'say nothing but errors');
  addCopyOptions(command).action((paths: string[], options: Options) => run(paths, options, io));
}

async function run(paths: readonly string[], options: Options, io: Io): Promise<void> {
  checkOutput(options, io);
  const { exportReleases, hasErrors } = await import('../../index.ts');
  const { redact } = await import('../reporters/redact.ts');
  const words = await loadWords(io.language);
  const result = await exportReleases(exportOptions(paths, options, words, io));
  const quoteAll = !io.ci || options.showSource === true;
  await report(result, redact(result.diagnostics, result.sources, quoteAll), options, words, io);
  if (result.failed.length > 0 || hasErrors(result.diagnostics)) process.exitCode = 1;
}

function exportOptions(paths: readonly string[], options: Options, { outcome }: Words, io: Io): ExportOptions {
  const exporting = progressBar(io, outcome.exporting, Date.now, options);
  return {
    ...(paths.length > 0 ? { paths } : {}),
    ...{ cwd: io.cwd, to: options.to, ...nowOption(options.now, io), ...copySettings(options) },
    ...defined({ form: options.as, formats: options.format, templates: options.templates, record: options.record }),
    ...{ choice: choiceWords(options), cache: options.cache, output: io.outBytes, writeLine: jsonText },
    asPackage: options.package === true,
    strict: options.strict === true,
    includeDrafts: options.includeDrafts === true,
    includeEmbargoed: options.includeEmbargoed === true,
    onProgress(done, total) {
      exporting(done, total);
      tendHeap();
    },
  };
}

function checkOutput({ to, as, json }: Options, io: Io): void {
  if (to !== '-') return;
  if (json)
    throw new ReleaseError('usage', 'Two things would go to standard output.', 'Leave out --json, or name a file.');
  if (io.outIsTerminal && formOf({ cwd: io.cwd, to, ...defined({ form: as }) }) !== 'jsonl') {
    throw new ReleaseError(
      'usage',
      'A terminal cannot show an archive file.',
      'Send it on: --to - | …, or name a file.',
    );
  }
}

async function report(result: ExportResult, shown: Shown, options: Options, words: Words, io: Io): Promise<void> {
  if (options.json) {
    const { jsonDiagnostic } = await import('../reporters/json.ts');
    const { to, formats, exported, failed, written, unchanged, resumed } = result;
    const keptBack = result.keptBack.map(({ file, release }) => ({ file, state: release.publication.state }));
    const diagnostics = shown.diagnostics.map(jsonDiagnostic);
    const done = { releases: exported, keptBack, failed, written, unchanged, resumed, diagnostics };
    writeJson(io, { version: 1, to, formats, ...done });
    return;
  }
  const loud = shown.diagnostics.filter(({ severity }) => severity === 'error' || !options.quiet);
  if (loud.length > 0) {
    const { pretty } = await import('../reporters/pretty.ts');
    const checked = result.sources.length;
    const said = {
      colour: io.colour.err,
      width: talkWidth(io),
      words: words.report,
      say: await shownSay(shown, io.language),
    };
    const lines = pretty.report({ ...shown, diagnostics: loud, checked, ...said });
    for (const line of lines) io.err(line);
  }
  if (!options.quiet) for (const line of summary(result, words, io.colour.err)) io.err(`${line}\n`);
}

function* summary(result: ExportResult, { outcome, report: words }: Words, colour: boolean) {
  const { exported, written, unchanged, keptBack, failed, resumed } = result;
  const to = result.to === '-' ? outcome.standardOutput : visiblePath(result.to);
  const paint = colours(colour);
  const count = exported.length;
  const said = count === 1 ? outcome.exportedOne : outcome.exportedMany;
  yield paint.bold(fill(said, { count, to, written: written.length, unchanged }));
  if (resumed > 0) yield fill(outcome.resumed, { count: resumed });
  if (keptBack.length > 0) {
    yield paint.yellow(fill(words.keptBack, { count: keptBack.length }));
    for (const { file, release } of keptBack)
      yield `  ${visiblePath(file)}  ${stateOf(release.publication.state, outcome)}`;
  }
  if (failed.length > 0) {
    yield paint.red(fill(words.failed, { count: failed.length }));
    for (const file of failed) yield `  ${visiblePath(file)}`;
  }
}

function stateOf(state: ExportResult['keptBack'][number]['release']['publication']['state'], words: Words['outcome']) {
  return state === 'public' ? state : words[state];
}
