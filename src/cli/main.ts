import { CommanderError } from 'commander';
import { type FailureKind, ReleaseError } from '../model/error.ts';
import { colours } from './colours.ts';
import { type Io, processIo } from './io.ts';
import { createProgram } from './program.ts';
import { visible } from './visible.ts';

const EXIT_CODES: Readonly<Record<FailureKind, number>> = { usage: 2, configuration: 2, machine: 3 };

const io = processIo();
try {
  await createProgram(io).parseAsync();
} catch (error) {
  process.exitCode = await fail(error, io);
}

/** Says what went wrong and what to do; of what nobody foresaw, all that is known. */
async function fail(error: unknown, { err, colour }: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const paint = colours(colour.err);
  if (!(error instanceof ReleaseError)) {
    const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
    err(`${paint.red('error')}: iom-release failed; please report this.\n${visible(story)}\n`);
    return 3;
  }
  const { SettingsError } = await import('../index.ts');
  if (error instanceof SettingsError) {
    const { pretty } = await import('./reporters/pretty.ts');
    const report = { diagnostics: error.diagnostics, files: new Map(), checked: 0, colour: colour.err };
    for (const line of pretty.report(report)) err(line);
  }
  err(`${paint.red('error')}: ${visible(error.message)}\n  ${paint.green('→')} ${visible(error.hint)}\n`);
  return EXIT_CODES[error.kind];
}
