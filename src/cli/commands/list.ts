import type { Command } from 'commander';
import type { ListedRelease, ListResult } from '../../index.ts';
import { isoDate, isoDay, isoInstant } from '../../model/date.ts';
import { addChoiceOptions, type ChoiceOptions, choiceWords } from '../choice-options.ts';
import { colours } from '../colours.ts';
import { fittedTable } from '../fitted-table.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { nowOption } from '../options.ts';
import { type CommonOptions, writeJson } from '../output.ts';
import { visibleLine } from '../visible.ts';
import { fill } from '../words/fill.ts';
import { loadWords } from '../words/load.ts';
import type { OutcomeWords } from '../words/words.ts';

type Options = CommonOptions &
  ChoiceOptions & {
    readonly now?: string;
    readonly strict?: boolean;
    readonly includeDrafts?: boolean;
    readonly includeEmbargoed?: boolean;
    readonly cache: boolean;
  };

const NOTES: HelpNotes = {
  examples: [
    ['iom-release list --since 2024', 'what came out from 2024 on, newest first'],
    ['iom-release list --office mexico,peru --language es', 'of two offices, in Spanish'],
    ['iom-release list --country "South Sudan" --json', 'for scripts'],
  ],
};

/** `iom-release list`: tells which releases there are. */
export function addList(program: Command, io: Io): void {
  const command = addHelpNotes(program.command('list'), NOTES)
    .description('list releases by day, office, language, country and theme, newest first')
    .argument('[paths...]', 'files, folders or globs (default: the nearest newsroom)');
  addChoiceOptions(command)
    .option('--now <time>', 'what is public as of this moment (a timestamp with an offset)')
    .option('--strict', 'leave releases with warnings out, too')
    .option('--include-drafts', 'list drafts, too')
    .option('--include-embargoed', 'list releases under embargo or dated ahead, too')
    .option('--no-cache', 'neither use nor keep what the last list found: the same list, slower')
    .option('--json', 'as JSON on standard output')
    .option('-q, --quiet', 'print the list alone')
    .action(async (paths: string[], options: Options) => {
      const { listNewsroom } = await import('../../index.ts');
      const result = listNewsroom({
        ...(paths.length > 0 ? { paths } : {}),
        ...{ cwd: io.cwd, ...nowOption(options.now, io), choice: choiceWords(options), cache: options.cache },
        strict: options.strict === true,
        includeDrafts: options.includeDrafts === true,
        includeEmbargoed: options.includeEmbargoed === true,
      });
      if (options.json) writeJson(io, asJson(result));
      else await tell(result, options, io);
      if (result.failed.length > 0) process.exitCode = 1;
    });
}

async function tell(result: ListResult, { quiet }: Options, io: Io): Promise<void> {
  const { outcome: words } = await loadWords(io.language);
  const width = io.outIsTerminal ? io.columns : undefined;
  for (const line of tableOf(result.releases, words, width)) io.out(`${line}\n`);
  if (!quiet) for (const line of summary(result, words, io.colour.err)) io.err(`${line}\n`);
}

function asJson({ releases, keptBack, failed }: ListResult) {
  return { version: 1, releases: releases.map(record), keptBack, failed: failed.length };
}

/** Everything but the text. */
function record({ card, source }: ListedRelease) {
  const { slug, language, title, date, dateEstimated, issued, office, type, publication, countries, themes } = card;
  return {
    ...{ slug, language, title, date: isoDate(date), dateEstimated, issued: isoInstant(issued), office, type },
    ...{ state: publication.state, countries, themes, source },
  };
}

function tableOf(
  releases: readonly ListedRelease[],
  words: OutcomeWords,
  width: number | undefined,
): readonly string[] {
  const cards = releases.map(({ card }) => card);
  const isMarked = cards.some(({ publication }) => publication.state !== 'public');
  return fittedTable(
    [
      { drop: 0, cells: cards.map(({ date }) => isoDay(date)) },
      { drop: 1, cells: cards.map(({ language }) => language) },
      { drop: 2, cells: cards.map(({ office }) => visibleLine(office)) },
      ...(isMarked
        ? [
            {
              drop: 0,
              cells: cards.map(({ publication }) => (publication.state === 'public' ? '' : words[publication.state])),
            },
          ]
        : []),
      { drop: 0, cells: cards.map(({ title }) => visibleLine(title)) },
    ],
    width,
  );
}

function* summary({ releases, keptBack, failed }: ListResult, words: OutcomeWords, colour: boolean): Generator<string> {
  const paint = colours(colour);
  const count = releases.length;
  const listed = fill(count === 1 ? words.listedOne : words.listedMany, { count });
  yield paint.bold(count === 0 ? words.noneFits : listed);
  if (keptBack > 0) yield paint.yellow(fill(words.listKeptBack, { count: keptBack }));
  if (failed.length > 0) yield paint.red(fill(words.listFailed, { count: failed.length }));
}
