import { Command } from 'commander';
import { packageVersion } from '../build/package.ts';
import { addHelpNotes, type HelpNotes } from './help-notes.ts';
import type { Io } from './io.ts';
import { visibleLines } from './visible.ts';
import { failureSay, helpSay } from './words/translate.ts';

const NOTES: HelpNotes = {
  paragraphs: [
    'Exit codes: 0 done, 1 the sources have errors, 2 wrong usage or settings, 3 the machine failed, 130 given up.',
  ],
};

/** Adds one command, or a few that belong together. */
type AddCommand = (program: Command, io: Io) => void;

/** Where each command stands: only the one that is asked for is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  build: async () => (await import('./commands/build.ts')).addBuild,
  completion: async () => (await import('./commands/completion.ts')).addCompletion,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
  export: async () => (await import('./commands/export.ts')).addExport,
  import: async () => (await import('./commands/import.ts')).addImport,
  init: async () => (await import('./commands/init.ts')).addInit,
  lint: async () => (await import('./commands/lint.ts')).addLint,
  list: async () => (await import('./commands/list.ts')).addList,
  lsp: async () => (await import('./commands/lsp.ts')).addLsp,
  man: async () => (await import('./commands/man.ts')).addMan,
  merge: async () => (await import('./commands/merge.ts')).addMerge,
  new: async () => (await import('./commands/new.ts')).addNew,
  offices: async () => (await import('./commands/offices.ts')).addOffices,
  preview: async () => (await import('./commands/preview.ts')).addPreview,
  rules: async () => (await import('./commands/explain.ts')).addRules,
  schema: async () => (await import('./commands/schema.ts')).addSchema,
};

/** These tell of all commands. */
const OVERVIEWS = new Set(['completion', 'man']);

/**
 * @param args what was typed: a command that they name is the only one of the program; else it
 * has all of them, for help and for suggestions
 * @returns the command line; commands load the library only when they run
 */
export async function createProgram(io: Io, args: readonly string[]): Promise<Command> {
  const say = await failureSay(io.language);
  const language = isManual(args) ? 'en' : io.language;
  const help = await helpSay(language);
  const program = addHelpNotes(new Command('iom-release'), NOTES)
    .description('Press releases from one Markdown source: web page, wire copy and email, checked before they leave.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', help('print help'))
    .helpCommand('help [command]', help('print the help of a command'))
    .option('--debug', 'show where in the program an error arose')
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for help)')
    .configureOutput({
      writeOut: io.out,
      writeErr: (text) => io.err(say(text)),
      outputError: (text, write) => write(visibleLines(text)),
    })
    .exitOverride()
    .hook('preAction', (_, action) => refuseEmptyValues(action));
  const shown = language !== 'en' || showsHelp(args) ? await import('./help.ts') : undefined;
  shown?.configureHelp(program, help);
  for (const load of commandsFor(args)) (await load())(program, io);
  if (language !== 'en') shown?.translateHelp(program, help);
  return program;
}

/** A variable of a shell that is not set would name the folder that one stands in. */
function refuseEmptyValues(action: Command): void {
  const empty = action.options.find(
    (option) => option.required && action.getOptionValue(option.attributeName()) === '',
  );
  if (empty)
    action.error(`error: option '${empty.flags}' argument missing`, { code: 'commander.optionMissingArgument' });
}

/** How help looks is read only where it is seen; errors in another language name arguments as it does. */
function showsHelp(args: readonly string[]): boolean {
  return args.length === 0 || args.some((arg) => ['-h', '--help', 'help', 'man'].includes(arg));
}

/** The manual page is English, as man(1) expects of a page that is not in a folder of a language. */
function isManual(args: readonly string[]): boolean {
  return args[0] === 'man' && args.length === 1;
}

function commandsFor([first = '']: readonly string[]): readonly (() => Promise<AddCommand>)[] {
  const one = Object.hasOwn(COMMANDS, first) && !OVERVIEWS.has(first) ? COMMANDS[first] : undefined;
  return one ? [one] : Object.values(COMMANDS);
}
