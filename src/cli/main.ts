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

/** Says what went wrong and what to do; what nobody foresaw may crash loudly. */
async function fail(error: unknown, { err, colour }: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof ReleaseError)) throw error;
  const paint = colours(colour.err);
  const { SettingsError } = await import('../index.ts');
  if (error instanceof SettingsError) {
    const { pretty } = await import('./reporters/pretty.ts');
    const report = { diagnostics: error.diagnostics, files: new Map(), checked: 0, colour: colour.err };
    for (const line of pretty.report(report)) err(line);
  }
  err(`${paint.red('error')}: ${visible(error.message)}\n  ${paint.green('→')} ${visible(error.hint)}\n`);
  return EXIT_CODES[error.kind];
}
