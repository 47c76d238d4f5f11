import type { Command } from 'commander';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';

const NOTES: HelpNotes = {
  paragraphs: [
    'Editors start it themselves: tell them the command "npx iom-release lsp" for Markdown files (README, "In an editor").',
  ],
};

/** `iom-release lsp`: findings, fixes, explanations and completion in an editor. */
export function addLsp(program: Command, { cwd, language }: Io): void {
  addHelpNotes(program.command('lsp'), NOTES)
    .description('serve an editor by the Language Server Protocol, on standard input and output')
    .option('--stdio', 'as editors ask for it; there is no other way')
    .action(async () => {
      const { serve } = await import('../lsp/server.ts');
      serve({ cwd, now: Date.now, language });
    });
}
