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

/** What the package bash-completion has, for those who have bash alone, as on macOS. */
const BASH_ALONE = `if ! declare -F _get_comp_words_by_ref > /dev/null; then
    _get_comp_words_by_ref() {
        words=("\${COMP_WORDS[@]}")
        cword=$COMP_CWORD
        cur=\${COMP_WORDS[COMP_CWORD]}
        prev=\${COMP_WORDS[COMP_CWORD - 1]}
    }
fi
`;

/** `iom-release completion`: what a shell needs to complete commands; `complete` is what it then asks. */
export function addCompletion(program: Command, io: Io): void {
  addHelpNotes(program.command('completion'), NOTES)
    .description('print the script that completes commands in your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { script } = await import('@bomb.sh/tab');
      if (shell === 'bash') io.out(BASH_ALONE);
      script(shell, 'iom-release', 'iom-release');
    });
  program
    .command('complete', { hidden: true })
    .argument('[words...]', 'what was typed so far')
    .allowUnknownOption()
    .action(async (words: string[]) => {
      const { completeWords } = await import('../completion/complete.ts');
      await completeWords(program, words, io.cwd, io.out);
    });
}
