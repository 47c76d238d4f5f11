import type { Command } from 'commander';
import { packageVersion } from '../../build/package.ts';
import type { Io } from '../io.ts';

/** `iom-release man`: the manual page, made of what --help says. */
export function addMan(program: Command, io: Io): void {
  program
    .command('man')
    .description('print the manual page of all commands')
    .addHelpText('after', '\nExamples:\n  iom-release man | man -l -\n  man iom-release      where npm installed it')
    .action(async () => {
      const { manualPage } = await import('../manual.ts');
      io.out(manualPage(program, packageVersion()));
    });
}
