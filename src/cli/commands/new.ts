import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { MadeRelease } from '../../build/desk/new-release.ts';
import type { NewsroomFolder } from '../../index.ts';
import { defined } from '../../model/defined.ts';
import { hasErrors } from '../../model/diagnostic.ts';
import { ReleaseError } from '../../model/error.ts';
import { RELEASE_TYPES } from '../../model/release.ts';
import type { CarriedOver } from '../../newsroom/translate-release.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import { type Io, talkWidth } from '../io.ts';
import type { Desk } from '../new/answers.ts';
import type { Known, NewFlags } from '../new/from-flags.ts';
import { nowOption } from '../options.ts';
import { type CommonOptions, writeJson } from '../output.ts';
import { visiblePath } from '../visible.ts';
import { fill } from '../words/fill.ts';
import { loadWords } from '../words/load.ts';
import { findingSay } from '../words/translate.ts';

type Options = CommonOptions &
  NewFlags & {
    readonly translateOf?: string;
    readonly text?: string;
    readonly to?: string;
    readonly now?: string;
    readonly dryRun?: boolean;
    readonly input: boolean;
  };

const NOTES: HelpNotes = {
  examples: [
    ['iom-release new', 'asks what it needs to know'],
    ['iom-release new "Harbour Opens" --office mexico --contact artola --no-input'],
    ['iom-release new "Harbour Opens" --embargo "tomorrow 9:00"'],
    ['iom-release new --translate-of visit.en.md --language fr'],
    ['iom-release new "Harbour Opens" --office mexico --text notes.md --dry-run'],
  ],
  paragraphs: ['What it writes is a draft: nothing publishes it before you change its status. It overwrites nothing.'],
};

/** `iom-release new`: makes the source of a release, by questions or by flags. */
export function addNew(program: Command, io: Io): void {
  addHelpNotes(program.command('new'), NOTES)
    .description('begin a release: asks for headline, office, embargo, contacts, and writes a draft')
    .argument('[headline]', 'the headline')
    .option('--office <office>', 'id, name, city or code of the office (iom-release offices lists them)')
    .option('--language <language>', 'the language of the text (default: of newsroom.yaml)')
    .option('--translate-of <file>', 'carry over from this release what its translation shares')
    .option('--dateline <cities>', 'the city, or several with commas (default: of the office)')
    .option('--date <day>', 'today, friday, 2026-03-05 (default: of the embargo, else today at the office)')
    .option('--embargo <moment>', '"tomorrow 9:00", on the clocks of the office, or a timestamp')
    .option('--contact <contact>', 'an id of offices.yaml, or "Name, function, phone, email"; may be repeated', gather)
    .option('--themes <list>', 'themes, separated by commas')
    .option('--subtitle <text>', 'a second headline')
    .option('--summary <text>', 'one sentence for search results, feeds and the inbox')
    .addOption(new Option('--type <type>', 'the kind of text').choices(RELEASE_TYPES))
    .addOption(
      new Option('--status <status>', 'what the desk says of it (default: draft)').choices(['draft', 'approved']),
    )
    .option('--slug <name>', 'the name of the file and the address (default: date and headline)')
    .option('--text <file>', 'the text in Markdown; - for standard input')
    .option('--to <folder>', 'where to write it (default: where the newsroom keeps its releases)')
    .option('--now <time>', 'as if it were this moment (a timestamp with an offset)')
    .option('--dry-run', 'print what would be written, and write nothing')
    .option('--no-input', 'ask nothing')
    .option('--json', 'tell what was written as JSON on standard output')
    .option('-q, --quiet', 'say nothing but errors')
    .action((headline: string | undefined, options: Options) =>
      run({ ...options, ...defined({ title: headline }) }, io),
    );
}

async function run(options: Options, io: Io): Promise<void> {
  const { findNewsroomFolder, openNewsroom } = await import('../../index.ts');
  const { complete, knownFromFlags } = await import('../new/from-flags.ts');
  const { makeRelease } = await import('../../build/desk/new-release.ts');
  const place = options.translateOf ?? options.to;
  const room = openNewsroom(findNewsroomFolder(place === undefined ? [] : [place], io.cwd), io.cwd);
  const words = (await loadWords(io.language)).new;
  const desk = { newsroom: room.newsroom, words, ...nowOption(options.now, io) };
  const original = await originalOf(options, desk, io);
  const text = options.text === undefined ? {} : { text: await readGivenText(options.text, io) };
  const known = { ...knownFromFlags(options, original, desk), ...text };
  const asks = options.input && io.canAsk && !options.json;
  const answered = asks ? await ask(known, original, { desk, room, io, options }) : known;
  if (!answered) return;
  const to = options.to === undefined ? folderOf(options.translateOf) : { to: options.to };
  const release = complete(answered, desk);
  const made = makeRelease(release, { room, cwd: io.cwd, now: desk.now, dryRun: options.dryRun === true, ...to });
  if (release.embargo && !asks && !options.quiet && !options.json) {
    const { dialogueOf } = await import('../new/dialogue.ts');
    const { embargoInFull } = await import('../new/answers.ts');
    io.err(`${embargoInFull(release.embargo, release.office, dialogueOf(desk, room, io))}\n`);
  }
  await report(made, options, words, io);
}

/** A translation stands beside its original. */
function folderOf(original: string | undefined): { readonly to?: string } {
  return original === undefined ? {} : { to: resolve(original, '..') };
}

async function readGivenText(file: string, io: Io): Promise<string> {
  if (file === '-') return readFileSync(0, 'utf8');
  const { readText } = await import('../../build/files.ts');
  return readText(resolve(io.cwd, file));
}

async function originalOf({ translateOf, language }: Options, desk: Desk, io: Io): Promise<CarriedOver | undefined> {
  if (translateOf === undefined) return undefined;
  const { parse } = await import('../../index.ts');
  const { readFile } = await import('../../build/files.ts');
  const { carryOver } = await import('../../newsroom/translate-release.ts');
  const bytes = readFile(resolve(io.cwd, translateOf));
  const original = carryOver(parse(bytes, translateOf), desk.newsroom, desk.words.translateWords);
  if (!original) {
    const hint = `Correct it first: iom-release lint ${visiblePath(translateOf)}`;
    throw new ReleaseError('usage', `${translateOf} has errors that a translation would take over.`, hint);
  }
  if (language === undefined) throw new ReleaseError('usage', '--translate-of needs a language.', 'Add --language fr');
  const { readLanguage, required } = await import('../new/answers.ts');
  if (required('--language', readLanguage(language)) === original.language) {
    throw new ReleaseError('usage', `${translateOf} is in that language itself.`, 'Name another one with --language.');
  }
  return original;
}

type Asking = { readonly desk: Desk; readonly room: NewsroomFolder; readonly io: Io; readonly options: Options };

/** @returns nothing when the person gave up */
async function ask(known: Known, original: CarriedOver | undefined, asking: Asking): Promise<Known | undefined> {
  const { begin, Cancelled, end } = await import('../prompt.ts');
  const { dialogueOf } = await import('../new/dialogue.ts');
  const { askForRest } = await import('../new/questions.ts');
  const { words } = asking.desk;
  begin(original ? fill(words.introTranslation, { file: asking.options.translateOf ?? '' }) : words.intro);
  try {
    return await askForRest(known, dialogueOf(asking.desk, asking.room, asking.io));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    end(words.cancelled);
    process.exitCode = 130;
    return undefined;
  }
}

async function report(made: MadeRelease, options: Options, words: Desk['words'], io: Io): Promise<void> {
  const { file, source, diagnostics, written } = made;
  if (options.json) {
    const { jsonDiagnostic } = await import('../reporters/json.ts');
    writeJson(io, { version: 1, file, written, text: source.text, diagnostics: diagnostics.map(jsonDiagnostic) });
  } else if (options.dryRun) io.out(source.text);
  if (diagnostics.length > 0 && !options.json) {
    const { pretty } = await import('../reporters/pretty.ts');
    const files = new Map([[file, source]]);
    const said = {
      width: talkWidth(io),
      words: (await loadWords(io.language)).report,
      say: await findingSay(io.language),
    };
    for (const line of pretty.report({ diagnostics, files, checked: 1, colour: io.colour.err, ...said })) io.err(line);
  }
  if (hasErrors(diagnostics)) {
    io.err(`${words.cancelled}\n`);
    process.exitCode = 2;
  } else if (written && !options.quiet && !options.json) {
    const next = [words.written, ...(source.text.includes('\nstatus: draft\n') ? [words.draftNext] : []), words.next];
    io.err(`${next.map((line) => fill(line, { file: visiblePath(file) })).join('\n')}\n`);
  }
}

function gather(text: string, before: readonly string[] = []): readonly string[] {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return [...before, text.trim()];
}
