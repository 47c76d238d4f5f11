import { Argument, type Command } from 'commander';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

const NOTES: HelpNotes = {
  heading: 'Set it up once:',
  examples: [
    ['bash        iom-release completion bash > ~/.local/share/bash-completion/completions/iom-release'],
    ['zsh         iom-release completion zsh > ~/.zfunc/_iom-release', '(with fpath+=~/.zfunc before compinit)'],
    ['fish        iom-release completion fish > ~/.config/fish/completions/iom-release.fish'],
    ['PowerShell  iom-release completion powershell >> $PROFILE'],
  ],
  paragraphs: ['Then a press of Tab completes commands, flags, offices, contacts, formats and rules.'],
};

/** Own scripts: those of the library that answers would run what a newsroom's files or half a command hold. */
const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], () => Promise<string>>> = {
  bash: async () => (await import('../completion/scripts/bash.ts')).BASH,
  zsh: async () => (await import('../completion/scripts/zsh.ts')).ZSH,
  fish: async () => (await import('../completion/scripts/fish.ts')).FISH,
  powershell: async () => (await import('../completion/scripts/powershell.ts')).POWERSHELL,
};

/** `iom-release completion`: what a shell needs to complete commands; `complete` is what it then asks. */
export function addCompletion(program: Command, io: Io): void {
  addHelpNotes(program.command('completion'), NOTES)
    .description('print the script that completes commands in your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .action(async (shell: (typeof SHELLS)[number]) => io.out(await SCRIPTS[shell]()));
  program
    .command('complete', { hidden: true })
    .argument('[words...]', 'what was typed so far')
    .allowUnknownOption()
    .action(async (words: string[]) => {
      const { completeWords } = await import('../completion/complete.ts');
      await completeWords(program, words, io.cwd, io.out);
    });
}
