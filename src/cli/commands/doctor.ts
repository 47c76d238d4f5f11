import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Examined } from '../../build/desk/doctor.ts';
import { colours } from '../colours.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { nowOption } from '../options.ts';
import { type CommonOptions, writeJson } from '../output.ts';
import { visibleLine } from '../visible.ts';
import { fill } from '../words/fill.ts';
import { loadWords } from '../words/load.ts';
import type { Say } from '../words/said.ts';
import { failureSay, findingSay } from '../words/translate.ts';
import type { Words } from '../words/words.ts';

type Options = CommonOptions & { readonly out: string; readonly now?: string };

const NOTES: HelpNotes = {
  examples: [
    ['iom-release doctor', 'this machine and the newsroom here'],
    ['iom-release doctor --json', 'for a report to those who help you'],
  ],
  paragraphs: [
    'Exit codes: 0 it works, 1 releases have errors, 2 the settings have errors, 3 the machine is not ready.',
  ],
};

const SIGNS = { good: '✓', note: '·', warning: '!', error: '✗' } as const;
const EXIT_CODES = { releases: 1, settings: 2, machine: 3 } as const;

/** `iom-release doctor`: tells whether the machine and the newsroom are ready. */
export function addDoctor(program: Command, io: Io): void {
  addHelpNotes(program.command('doctor'), NOTES)
    .description('look whether this machine and the newsroom are ready to publish')
    .argument('[folder]', 'a folder of the newsroom (default: the nearest newsroom)')
    .option('-o, --out <folder>', 'where builds are written', 'public')
    .option('--now <time>', 'as if it were this moment (a timestamp with an offset)')
    .option('--json', 'as JSON on standard output')
    .option('-q, --quiet', 'say only what is not good')
    .action((folder: string | undefined, options: Options) => run(folder, options, io));
}

async function run(folder: string | undefined, options: Options, io: Io): Promise<void> {
  const { findNewsroomFolder } = await import('../../index.ts');
  const { examine } = await import('../../build/desk/doctor.ts');
  const words = await loadWords(io.language);
  const examined = await examine({
    folder: findNewsroomFolder(folder === undefined ? [] : [folder], io.cwd),
    cwd: io.cwd,
    out: resolve(io.cwd, options.out),
    env: io.env,
    ...nowOption(options.now, io),
  });
  const say = await failureSay(io.language);
  const told = examined.map((one) => ({ ...one, ...sentences(one, words, say) }));
  if (options.json) {
    writeJson(io, { version: 1, checks: told.map(({ diagnostics: _, ...rest }) => rest) });
  } else {
    for (const one of told) if (!options.quiet || one.level !== 'good') await show(one, words, io);
    io.out(`\n${verdict(examined, words)}\n`);
  }
  const errors = examined.filter(({ level }) => level === 'error');
  if (errors.length > 0) process.exitCode = Math.max(...errors.map(({ about }) => EXIT_CODES[about]));
}

type Told = Examined & { readonly message: string; readonly hint?: string };

function sentences({ id, level, values }: Examined, { doctor }: Words, say: Say): { message: string; hint?: string } {
  const message = say(fill(doctor[`${id}.${level}`] ?? id, values));
  const hint = level === 'good' ? undefined : doctor[`${id}.hint`];
  return { message, ...(hint === undefined ? {} : { hint }) };
}

async function show({ level, message, hint, diagnostics = [] }: Told, { report: words }: Words, io: Io): Promise<void> {
  const paint = colours(io.colour.out);
  const colour = { good: paint.green, note: paint.dim, warning: paint.yellow, error: paint.red }[level];
  io.out(`${colour(SIGNS[level])} ${visibleLine(message)}\n`);
  if (hint !== undefined) io.out(`  ${paint.green('→')} ${visibleLine(hint)}\n`);
  if (diagnostics.length === 0) return;
  const { pretty } = await import('../reporters/pretty.ts');
  const width = io.outIsTerminal ? io.columns : undefined;
  const said = { colour: io.colour.out, width, words, say: await findingSay(io.language) };
  for (const line of pretty.report({ diagnostics, files: new Map(), checked: 0, ...said })) io.out(line);
}

function verdict(examined: readonly Examined[], { doctor }: Words): string {
  if (examined.some(({ level }) => level === 'error')) return doctor['verdictError'] ?? '';
  return (examined.some(({ level }) => level === 'warning') ? doctor['verdictWarning'] : doctor['verdictGood']) ?? '';
}
