import { type Command, Option } from 'commander';
import type { Amendments, Draft, ImportedRelease, ImportResult } from '../../index.ts';
import { parseReleaseDate } from '../../model/date.ts';
import { defined } from '../../model/defined.ts';
import { ReleaseError } from '../../model/error.ts';
import { parseLanguage } from '../../model/language.ts';
import { STATUSES, type Status } from '../../model/release.ts';
import { colours } from '../colours.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, progressBar, writeJson } from '../output.ts';
import { visibleLine, visiblePath } from '../visible.ts';
import { fill } from '../words/fill.ts';
import { loadWords } from '../words/load.ts';
import type { Say } from '../words/said.ts';
import { failureSay, importSay } from '../words/translate.ts';
import type { ImportWords } from '../words/words.ts';

const KINDS = ['auto', 'html', 'text', 'word', 'docx', 'email', 'feed'] as const;
type Kind = (typeof KINDS)[number];

type Options = CommonOptions & {
  readonly to?: string;
  readonly out?: string;
  readonly from: Kind;
  readonly office?: string;
  readonly language?: string;
  readonly date?: string;
  readonly status?: Status;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly review?: boolean;
};

const NOTES: HelpNotes = {
  examples: [
    ['iom-release import old-page.html', 'one page, to where the newsroom keeps its releases'],
    ['iom-release import visit.docx --date 2009-06-19', 'a Word file; its pictures are written beside the source'],
    ['iom-release import archive/ --to releases --json', 'a folder of pages, texts, messages and feeds'],
    ['iom-release import archive/ --dry-run', 'what would be written, and what was left out and why'],
    ['iom-release import visit.txt --review', 'ask about what is doubtful'],
  ],
  paragraphs: [
    'What the input does not say is left empty with a comment: lint refuses the source until a person decides.',
  ],
};

/** `iom-release import`: makes sources of the pages, texts, Word files, messages and feeds that press offices have. */
export function addImport(program: Command, io: Io): void {
  addHelpNotes(program.command('import'), NOTES)
    .description('make sources of web pages, texts, Word files, messages and feeds')
    .argument('<paths...>', 'files, folders or globs')
    .option('--to <folder>', 'the folder for the sources (default: where the newsroom keeps its releases)')
    .addOption(new Option('--out <folder>', 'the same as --to').hideHelp())
    .addOption(new Option('--from <kind>', 'what the inputs are').choices(KINDS).default('auto'))
    .option('--office <id>', 'the office of all that is imported')
    .option('--language <tag>', 'the language of all that is imported')
    .option('--date <day>', 'the date of all that is imported')
    .addOption(new Option('--status <status>', 'the status of all that is imported').choices(STATUSES))
    .option('--review', 'ask about doubtful fields on the terminal')
    .option('--dry-run', 'write nothing, tell what would be written')
    .option('--force', 'overwrite sources that differ')
    .option('--json', 'tell what was found, doubtful and dropped as JSON on standard output')
    .option('-q, --quiet', 'say nothing but errors')
    .action((paths: string[], options: Options) => run(paths, options, io));
}

async function run(paths: readonly string[], options: Options, io: Io): Promise<void> {
  const { importReleases } = await import('../../index.ts');
  const to = options.to ?? options.out;
  const kind = options.from === 'auto' ? undefined : options.from === 'docx' ? 'word' : options.from;
  const { import: words } = await loadWords(io.language);
  const result = await importReleases({
    paths,
    cwd: io.cwd,
    ...defined({ to, kind }),
    amendments: amendments(options),
    dryRun: options.dryRun === true,
    force: options.force === true,
    ...(options.review ? { review: await reviewer(io, words) } : {}),
    onProgress: options.review ? () => {} : progressBar(io, words.importing, Date.now, options),
  });
  if (options.json) writeJson(io, jsonOf(result, options));
  else await tell(result, options, words, io);
  if (result.refused.length > 0) process.exitCode = 1;
}

async function tell(result: ImportResult, options: Options, words: ImportWords, io: Io): Promise<void> {
  const paint = colours(io.colour.err);
  if (!options.quiet) {
    const say = await importSay(io.language);
    for (const line of talk(result, options, { words, say }, io.colour.err)) io.err(`${line}\n`);
  }
  const say = await failureSay(io.language);
  for (const { input, message, hint } of result.refused) {
    io.err(`${visiblePath(input)}: ${paint.red(filled(words.refused, 'why', say(message)))}\n`);
    io.err(`  ${paint.green('→')} ${visibleLine(say(hint))}\n`);
  }
}

async function reviewer(io: Io, words: ImportWords) {
  if (!io.interactive)
    throw new ReleaseError(
      'usage',
      '--review asks on a terminal, and there is none.',
      'Leave --review out and read the list of --json.',
    );
  const { reviewDraft } = await import('../import-review.ts');
  const say = await importSay(io.language);
  return (draft: Draft, input: string) => reviewDraft(draft, input, { words, say });
}

function amendments({ office, language, date, status }: Options): Amendments {
  const day = date === undefined ? undefined : parseReleaseDate(date);
  if (day && !day.ok) throw new ReleaseError('usage', `"${date}" is no date.`, 'Write it as 2009-06-19.');
  const tag = language === undefined ? undefined : parseLanguage(language);
  if (language !== undefined && tag === undefined)
    throw new ReleaseError('usage', `"${language}" is no language tag.`, 'Write en, fr, es or ar.');
  return defined({ office, language: tag, date: day?.value, status });
}

function jsonOf({ to, releases, refused, passedOver }: ImportResult, { dryRun }: Options): unknown {
  const shown = releases.map(({ text, ...release }) => (dryRun ? { ...release, text } : release));
  const count = (state: ImportedRelease['state']) => releases.filter((release) => release.state === state).length;
  const summary = {
    releases: releases.length,
    written: count('written'),
    replaced: count('replaced'),
    unchanged: count('unchanged'),
    kept: count('kept'),
    refused: refused.length,
    doubtful: releases.filter(({ doubtful }) => doubtful.length > 0).length,
  };
  return { version: 1, to, dryRun: dryRun === true, releases: shown, refused, passedOver, summary };
}

function* talk(
  { releases, refused, to }: ImportResult,
  { dryRun }: Options,
  { words, say }: { readonly words: ImportWords; readonly say: Say },
  colour: boolean,
): Generator<string> {
  const paint = colours(colour);
  const states = dryRun
    ? { ...words, written: words.wouldWrite, replaced: words.wouldReplace, kept: words.wouldKeep }
    : words;
  for (const { file, state, doubtful, dateEvidence, dropped, warnings, input } of releases) {
    const from = fill(words.from, { input: visiblePath(input) });
    yield `${paint.bold(visiblePath(file))}  ${states[state]}  ${paint.dim(from)}`;
    if (doubtful.length > 0)
      yield `  ${paint.yellow(filled(words.lookAt, 'fields', doubtful.map((field) => fieldName(field, say)).join(', ')))}`;
    if (doubtful.includes('date'))
      for (const { text, day, why } of dateEvidence)
        yield `    ${visibleLine(`"${text}"${day === undefined ? '' : `: ${day}`} (${say(why)})`)}`;
    for (const warning of warnings) yield `  ${paint.yellow(filled(words.note, 'text', say(warning)))}`;
    if (dropped.length > 0)
      yield paint.dim(`  ${filled(words.leftOut, 'reasons', reasons(dropped.map(({ reason }) => say(reason))))}`);
  }
  yield paint.bold(outcome(releases.length, refused.length, to, dryRun === true, words));
  const toDecide = releases.filter(({ doubtful }) => doubtful.length > 0).length;
  if (toDecide > 0) yield fill(words.decide, { count: toDecide });
  if (releases.length > 0 && !dryRun) yield words.next;
}

/** `contacts.0` is the first contact, for people. */
function fieldName(field: string, say: Say): string {
  const index = /^contacts\.(\d+)$/.exec(field)?.[1];
  return index === undefined ? say(field) : `${say('contacts')} (${Number(index) + 1})`;
}

function outcome(count: number, refused: number, to: string, dryRun: boolean, words: ImportWords): string {
  const [one, many] = dryRun ? [words.wouldImportOne, words.wouldImportMany] : [words.importedOne, words.importedMany];
  const folder = to === '' || to === '.' ? words.here : visiblePath(to);
  const said = fill(count === 1 ? one : many, { count, folder });
  return refused === 0 ? `${said}.` : `${said}; ${fill(words.refusedCount, { count: refused })}.`;
}

/** @returns a text with words of an input in it, none of which can control the terminal */
function filled(text: string, name: string, value: string): string {
  return fill(text, { [name]: visibleLine(value) });
}

/** "12 × navigation, 1 × end mark" */
function reasons(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of all) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} × ${reason}`).join(', ');
}
