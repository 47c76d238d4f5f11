import type { RootCommand } from '@bomb.sh/tab';
import type { Command, Option } from 'commander';
import { visibleLine } from '../visible.ts';
import { argumentValues, type Candidate, isPath, optionValues, takesPath } from './values.ts';

/** What the scripts of the shells take for "complete names of files". */
const FILES = ':0\n';

/**
 * What every shell takes for a plain word. Anything else is left out: bash and PowerShell write what is offered into the
 * command as it is, and there a name such as `$(touch me)` would run.
 */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/=-]*$/u;

/**
 * Answers a shell that asks what may stand where the cursor is. Only what the words before it leave open is looked up.
 *
 * @param words what was typed after the name of the program, the last one perhaps empty or begun
 */
export async function completeWords(
  program: Command,
  words: readonly string[],
  cwd: string,
  out: (text: string) => void,
) {
  const command = commandOf(program, words);
  const before = words.at(-2) ?? '';
  const current = words.at(-1) ?? '';
  const option = [...visibleOptions(program), ...visibleOptions(command)].find(
    ({ long, short, required }) => required && (before === long || before === short),
  );
  if (wantsFile(command, option, current)) return out(FILES);
  const { default: root } = await import('@bomb.sh/tab');
  await grow(root, program, command, { option, cwd });
  root.parse([...words]);
}

function commandOf(program: Command, words: readonly string[]): Command {
  const name = words.slice(0, -1).find((word) => !word.startsWith('-'));
  return program.commands.find((command) => command.name() === name) ?? program;
}

function wantsFile(command: Command, option: Option | undefined, current: string): boolean {
  if (option) return takesPath(option);
  return !current.startsWith('-') && command.registeredArguments.some((argument) => isPath(command, argument));
}

type At = { readonly option: Option | undefined; readonly cwd: string };

/** Tells the library what the program has: all commands, and of the one that is meant its options and arguments. */
async function grow(root: RootCommand, program: Command, meant: Command, { option, cwd }: At): Promise<void> {
  for (const command of program.createHelp().visibleCommands(program)) {
    const branch = root.command(command.name(), command.description());
    if (command !== meant) continue;
    for (const one of visibleOptions(command))
      addOption(branch, one, one === option ? await optionValues(one, cwd) : undefined);
    for (const argument of command.registeredArguments) {
      const values = option ? undefined : await argumentValues(command, argument, cwd);
      branch.argument(argument.name(), handler(values ?? []), argument.variadic);
    }
  }
  for (const one of visibleOptions(program)) addOption(root, one, undefined);
}

type Branch = ReturnType<RootCommand['command']>;

function addOption(branch: Branch, option: Option, values: readonly Candidate[] | undefined): void {
  const name = option.long?.slice(2);
  const letter = option.short?.slice(1);
  if (name === undefined) return;
  if (option.required || option.optional) branch.option(name, option.description, handler(values ?? []), letter);
  else if (letter === undefined) branch.option(name, option.description);
  else branch.option(name, option.description, letter);
}

function handler(values: readonly Candidate[]) {
  return (complete: (value: string, description: string) => void) => {
    // Descriptions come from the newsroom's files, too: a tab or a line feed would be taken for the next candidate.
    for (const [value, description] of values) if (PLAIN.test(value)) complete(value, visibleLine(description));
  };
}

function visibleOptions(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}
