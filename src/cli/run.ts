import { CommanderError } from 'commander';
import { type FailureKind, ReleaseError } from '../model/error.ts';
import { colours } from './colours.ts';
import { keepHeapSmall } from './heap.ts';
import { type Io, talkWidth } from './io.ts';
import { createProgram } from './program.ts';
import { visibleLines } from './visible.ts';
import { loadWords } from './words/load.ts';
import { apartIn, failureSay, findingSay } from './words/translate.ts';

const EXIT_CODES: Readonly<Record<FailureKind, number>> = { usage: 2, configuration: 2, machine: 3 };

/** Runs the command that was typed, and sets the exit code. */
export async function run(given: readonly string[], io: Io): Promise<void> {
  keepHeapSmall(given);
  const { args, debug } = withoutDebug(given);
  try {
    const program = await createProgram(io, args);
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    process.exitCode = await fail(error, io, debug);
  }
}

/** `--debug` stands anywhere: before the command, among its flags, after them. */
function withoutDebug(given: readonly string[]): { readonly args: readonly string[]; readonly debug: boolean } {
  const end = given.includes('--') ? given.indexOf('--') : given.length;
  const args = given.filter((arg, index) => arg !== '--debug' || index >= end);
  return { args, debug: args.length < given.length };
}

/** Says what went wrong and what to do; where it arose only when that is asked for. */
async function fail(error: unknown, io: Io, debug: boolean): Promise<number> {
  const { err, colour, language } = io;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const paint = colours(colour.err);
  const say = await failureSay(language);
  const label = paint.red(say('error:'));
  if (debug) err(`${visibleLines(storyOf(error))}\n`);
  if (!(error instanceof ReleaseError)) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = debug
      ? 'Please report this with the lines above.'
      : 'Run it again with --debug, and report what it says.';
    const failed = say(`iom-release failed: ${visibleLines(message)}`);
    err(`${label} ${failed}\n  ${paint.green('→')} ${say(hint)}\n`);
    return 3;
  }
  const { SettingsError } = await import('../index.ts');
  if (error instanceof SettingsError) {
    const { pretty } = await import('./reporters/pretty.ts');
    const [{ report: words }, sayFinding] = await Promise.all([loadWords(language), findingSay(language)]);
    const { diagnostics } = error;
    const report = {
      diagnostics,
      files: new Map(),
      checked: 0,
      colour: colour.err,
      width: talkWidth(io),
      words,
      say: sayFinding,
    };
    for (const line of pretty.report(report)) err(line);
  }
  const apart = await apartIn(language);
  const [message, hint] = [error.message, error.hint].map((text) => apart(visibleLines(say(text))));
  err(`${label} ${message}\n  ${paint.green('→')} ${hint}\n`);
  return EXIT_CODES[error.kind];
}

/** The stack of an error and of what caused it. */
function storyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const story = error.stack ?? error.message;
  return error.cause === undefined ? story : `${story}\nCaused by: ${storyOf(error.cause)}`;
}
