import { type Argument, type Command, Help, type Option } from 'commander';
import { translateHelpNotes } from './help-notes.ts';
import type { Say } from './words/said.ts';
import { displayWidth, wrapped } from './wrapped.ts';

const USUAL = new Help();
/** Where less room than this is left beside an option, what it does stands below it. */
const LEAST_ROOM = 34;

/** Lays out the help of a program and of its commands, in the language that `say` speaks. */
export function configureHelp(program: Command, say: Say): void {
  program.configureHelp({
    styleTitle: say,
    displayWidth,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrapped(line, width))
        .join('\n'),
    optionDescription: (option) => withFacts(USUAL.optionDescription(option), option.description, say),
    argumentDescription: (argument) => withFacts(USUAL.argumentDescription(argument), argument.description, say),
    subcommandTerm: (command) => command.name(),
    formatItem,
  });
}

/** Says what a program and its commands tell of themselves in another language; what is typed stays as it is. */
export function translateHelp(program: Command, say: Say): void {
  for (const command of [program, ...program.commands]) {
    command.description(say(command.description()));
    for (const argument of command.registeredArguments) translateArgument(argument, say);
    for (const option of command.options) translateOption(option, say);
    translateUsage(command, say);
    translateHelpNotes(command, say);
  }
}

/** The usage that was worked out so far is kept: only its words in brackets are said anew. */
function translateUsage(command: Command, say: Say): void {
  command.usage(command.usage().replace(/\[(?:options|command)\]/g, say));
}

/** Errors name arguments and options as the help does. */
function translateArgument(argument: Argument, say: Say): void {
  const name = say(argument.name());
  argument.name = () => name;
  argument.description = say(argument.description);
}

function translateOption(option: Option, say: Say): void {
  option.flags = option.flags.replace(/(?<=<)[^>]+(?=>)/g, say);
  option.description = say(option.description);
}

/** @returns what commander says of an option or argument, with its own words (choices, default) in the language too */
function withFacts(said: string, description: string, say: Say): string {
  return description + said.slice(description.length).replace(/(?<=[(,] ?)(?:choices|default):/g, say);
}

/** An option and what it does: beside each other, or below where the terminal is narrow. */
function formatItem(this: Help, term: string, termWidth: number, description: string): string {
  const width = this.helpWidth ?? 80;
  const room = width - termWidth - 4;
  if (description === '') return `  ${term}`;
  if (room < LEAST_ROOM)
    return [`  ${term}`, ...wrapped(description, width - 6).map((line) => `      ${line}`)].join('\n');
  const beside = `  ${term}${' '.repeat(termWidth - displayWidth(term) + 2)}`;
  const below = ' '.repeat(termWidth + 4);
  return wrapped(description, room)
    .map((line, index) => (index === 0 ? beside : below) + line)
    .join('\n');
}
