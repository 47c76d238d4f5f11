import type { Command } from 'commander';
import { packageVersion } from '../../build/package.ts';
import { addHelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';

/** `iom-release man`: the manual page, made of what --help says. */
export function addMan(program: Command, io: Io): void {
  addHelpNotes(program.command('man'), {
    examples: [['iom-release man | man -l -'], ['man iom-release', 'where npm installed it']],
  })
    .description('print the manual page of all commands')
    .action(async () => {
      const { manualPage } = await import('../manual.ts');
      io.out(manualPage(program, packageVersion()));
    });
}
