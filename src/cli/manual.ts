import type { Command } from 'commander';
import { linesOfNotes } from './help-notes.ts';

/** Of a page of the manual on a terminal, less its margins. */
const WIDTH = 72;

/** Lines of roff: what begins a line with a dot or an apostrophe would be a request, and a backslash an escape. */
function escapeRoff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
}

/**
 * Writes the manual page of a program (man(7)) from what its help says, so that both say the same.
 *
 * @param version of the program
 */
export function manualPage(program: Command, version: string): string {
  const name = program.name();
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${escapeRoff(name)} \\- ${escapeRoff(program.description().replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    `.B ${escapeRoff(name)}`,
    '.I command',
    '[options]',
    ...section('OPTIONS', optionLines(program)),
    ...section(
      'COMMANDS',
      commands.flatMap((command) => commandLines(program, command)),
    ),
    ...section('EXIT STATUS', exitStatus()),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${title}`, ...lines];
}

function commandLines(program: Command, command: Command): readonly string[] {
  const help = command.createHelp();
  return [
    `.SS ${escapeRoff(`${program.name()} ${command.name()}`)}`,
    escapeRoff(`${command.description()}.`),
    '.PP',
    escapeRoff(help.commandUsage(command)),
    ...help
      .visibleArguments(command)
      .flatMap((argument) => [
        '.TP',
        `.I ${escapeRoff(argument.name())}`,
        escapeRoff(help.argumentDescription(argument)),
      ]),
    ...optionLines(command),
    ...afterLines(command),
  ];
}

function optionLines(command: Command): readonly string[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .flatMap((option) => [
      '.TP',
      `.B ${escapeRoff(help.optionTerm(option))}`,
      escapeRoff(help.optionDescription(option)),
    ]);
}

/** What stands below the options in the help of a command: its examples. */
function afterLines(command: Command): readonly string[] {
  const lines = linesOfNotes(command, WIDTH);
  return lines.length === 0 ? [] : ['.PP', '.nf', escapeRoff(lines.join('\n')), '.fi'];
}

function exitStatus(): readonly string[] {
  return [
    ['0', 'done'],
    ['1', 'the sources have errors, or more warnings than allowed'],
    ['2', 'wrong usage or settings'],
    ['3', 'the machine failed: disk, permission, network'],
    ['130', 'the person at the terminal gave up'],
  ].flatMap(([code = '', meaning = '']) => ['.TP', `.B ${code}`, escapeRoff(meaning)]);
}
