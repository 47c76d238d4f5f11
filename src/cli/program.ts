import { Command } from 'commander';
import { packageVersion } from '../build/package.ts';
import { addBuild } from './commands/build.ts';
import { addCompletion } from './commands/completion.ts';
import { addDoctor } from './commands/doctor.ts';
import { addRules } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addLint } from './commands/lint.ts';
import { addLsp } from './commands/lsp.ts';
import { addMan } from './commands/man.ts';
import { addNew } from './commands/new.ts';
import { addOffices } from './commands/offices.ts';
import { addPreview } from './commands/preview.ts';
import { addSchema } from './commands/schema.ts';
import type { Io } from './io.ts';

const EXIT_CODES = `
Exit codes: 0 done, 1 the sources have errors, 2 wrong usage or settings, 3 the machine failed, 130 given up.`;

/** @returns the command line; commands load the library only when they run. */
export function createProgram(io: Io): Command {
  const program = new Command('iom-release')
    .description('Press releases from one Markdown source: web page, wire copy and email, checked before they leave.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('--debug', 'show where in the program an error arose')
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for help)')
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride()
    .addHelpText('after', EXIT_CODES);
  for (const add of [
    addBuild,
    addCompletion,
    addDoctor,
    addExport,
    addImport,
    addInit,
    addLint,
    addLsp,
    addMan,
    addNew,
    addOffices,
    addPreview,
    addRules,
    addSchema,
  ])
    add(program, io);
  return program;
}
