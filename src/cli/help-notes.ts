import type { Command, Help } from 'commander';
import type { Say } from './words/said.ts';

/** What the help of a command says below its options. */
export type HelpNotes = {
  /** What stands above the examples; default: "Examples:". */
  readonly heading?: string;
  /** What to type, and what it does where that is not plain. */
  readonly examples?: readonly (readonly [typed: string, caption?: string])[];
  /** What else there is to know; a line that begins with a space is typed as it is. */
  readonly paragraphs?: readonly string[];
};

const USUAL_WIDTH = 80;
const NOTES = new WeakMap<Command, HelpNotes>();

/** Adds notes to the help of a command. */
export function addHelpNotes(command: Command, notes: HelpNotes): Command {
  NOTES.set(command, { heading: 'Examples:', ...notes });
  return command.addHelpText('after', () => {
    const width = command.configureOutput().getOutHelpWidth?.() ?? USUAL_WIDTH;
    return `\n${linesOfNotes(command, width).join('\n')}`;
  });
}

/** Says the notes of a command in another language. */
export function translateHelpNotes(command: Command, say: Say): void {
  const { heading, examples, paragraphs } = NOTES.get(command) ?? {};
  NOTES.set(command, {
    ...(heading === undefined ? {} : { heading: say(heading) }),
    ...(examples ? { examples: examples.map(([typed, caption]) => (caption ? [typed, say(caption)] : [typed])) } : {}),
    ...(paragraphs ? { paragraphs: paragraphs.map((paragraph) => eachLine(paragraph, say)) } : {}),
  });
}

/** @returns the notes of a command, in lines of a width. */
export function linesOfNotes(command: Command, width: number): readonly string[] {
  const { heading = '', examples = [], paragraphs = [] } = NOTES.get(command) ?? {};
  const help = command.createHelp();
  const blocks = [
    ...(examples.length > 0 ? [[heading, ...exampleLines(examples, help, width)]] : []),
    ...paragraphs.map((paragraph) => eachLine(paragraph, (line) => help.boxWrap(line, width)).split('\n')),
  ];
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** Does something with each line that a person reads; what is typed stays. */
function eachLine(paragraph: string, change: (line: string) => string): string {
  return paragraph
    .split('\n')
    .map((line) => (line.startsWith(' ') ? line : change(line)))
    .join('\n');
}

/** A caption stands beside what is typed, or below it where that leaves too little room. */
function exampleLines(examples: NonNullable<HelpNotes['examples']>, help: Help, width: number): readonly string[] {
  const lines = (text: string, room: number) => help.boxWrap(text, room).split('\n');
  const short = examples.filter(([typed, caption]) => caption && help.displayWidth(typed) <= width * 0.6);
  const column = Math.max(0, ...short.map(([typed]) => help.displayWidth(typed))) + 5;
  return examples.flatMap(([typed, caption]) => {
    if (!caption) return [`  ${typed}`];
    if (help.displayWidth(typed) + 5 > column)
      return [`  ${typed}`, ...lines(caption, width - 6).map((line) => `      ${line}`)];
    const beside = `  ${typed}${' '.repeat(column - 2 - help.displayWidth(typed))}`;
    return lines(caption, width - column).map((line, index) => (index === 0 ? beside : ' '.repeat(column)) + line);
  });
}
