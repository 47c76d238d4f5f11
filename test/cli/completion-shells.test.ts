import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { describe, expect, test, vi } from 'vitest';
import { completeWords } from '../../src/cli/completion/complete.ts';
import { BASH } from '../../src/cli/completion/scripts/bash.ts';
import { FISH } from '../../src/cli/completion/scripts/fish.ts';
import { POWERSHELL } from '../../src/cli/completion/scripts/powershell.ts';
import { ZSH } from '../../src/cli/completion/scripts/zsh.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'bin/iom-release.js');

/** What leaves a file where a shell, asked for a word, expands it: as an id, a description, or half typed. */
const HOSTILE = [
  ...['$(>ran)desk', '`>ran`', '$' + '{x:-$(>ran)}', '<(>ran)', '>(>ran)', 'a[$(>ran)]', '$((a[$(>ran)]))', ';>ran;'],
  ...['"$(>ran)"', '"$(>ran)', "'$(>ran)", '\\$(>ran)', '=(>ran)', '(e:>ran:)', '*(e:">ran":)', '%{$(>ran)%}'],
  ...['--contact=$(>ran)', '--x=$(>ran)=', '-x=`>ran`=', '(>ran)', '’;>ran;’', '$(>ran', '{$(>ran),b}', '~$(>ran)'],
];
const OFFERED = HOSTILE.map((word) => `${word}\tdesk ${word}: ${word}\n`).join('');
/** With the line that ends an answer, and without it, as where the program breaks off. */
const ANSWERS = [`${OFFERED}:4\n`, `${OFFERED}desk\tAna:a[$(>ran)]\n`, `${OFFERED}:0\n`, ':a[$(>ran)]\n'];

/** A folder with a program that answers what it is told to, and keeps what it was asked. */
function answering(answer: string, files: Readonly<Record<string, string>>): TemporaryNewsroom {
  const room = temporaryNewsroom({
    'bin/iom-release': '#!/bin/sh\nprintf "%s\\n" "$*" >> asked\ncat answer\n',
    answer,
    ...files,
  });
  chmodSync(join(room.path, 'bin/iom-release'), 0o755);
  return room;
}

function run(shell: string, args: readonly string[], { path }: TemporaryNewsroom): string {
  const env = { PATH: `${path}/bin:${process.env['PATH']}`, HOME: path, LANG: 'C.UTF-8', TERM: 'dumb' };
  return execFileSync(shell, args, { cwd: path, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** The script that the library has, which evaluated what it was given. */
function scriptOfLibrary(shell: string): string {
  const print = `import { script } from '@bomb.sh/tab'; script('${shell}', 'iom-release', 'iom-release');`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', print], { cwd: ROOT, encoding: 'utf8' });
}

const BASH_ALONE = `_get_comp_words_by_ref() {
  words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD cur=\${COMP_WORDS[COMP_CWORD]}
}
`;

const PRESS_IN_BASH = `
  compopt() { echo "compopt $*"; }
  source ./completion.bash
  for word in "$@"; do
    for typed in "iom-release|new|--contact|$word" "iom-release|new|$word|"; do
      IFS='|' read -r -a COMP_WORDS <<< "$typed|end"
      unset 'COMP_WORDS[-1]'
      COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)) COMPREPLY=()
      __iom_release_complete iom-release "$word" --contact
      printf '%s\\n' "\${COMPREPLY[@]}"
    done
  done`;

function pressInBash(script: string, answer: string, words: readonly string[]) {
  const room = answering(answer, { 'completion.bash': script });
  const said = run('bash', ['--norc', '-c', PRESS_IN_BASH, 'bash', ...words], room);
  return { said: said.split('\n').filter((line) => line !== ''), room };
}

describe('bash', () => {
  test.each(ANSWERS)('runs nothing of an answer or of half a command: %#', (answer) => {
    const { room } = pressInBash(BASH, answer, ['', ...HOSTILE]);
    expect(room.list()).not.toContain('ran');
    expect(room.read('asked').split('\n').length).toBeGreaterThan(2 * HOSTILE.length);
  });

  test.each([
    ['an answer', `${HOSTILE[0]}\t\n:4\n`, ''],
    ['half a command', ':4\n', '$(>ran)'],
  ])('with the script of the library runs %s', (_, answer, word) => {
    const { room } = pressInBash(BASH_ALONE + scriptOfLibrary('bash'), answer, [word]);
    expect(room.list()).toContain('ran');
  });

  test.each([
    ['de', 'press:desk\tAna:4\ndesk\tAna:4 (press: desk)\nnight\tBo\n:4\n', ['desk']],
    ['"de', 'desk\tAna\n:4\n', ['desk']],
    ['', 'desk\t\nnight\t\n:4\n', ['desk', 'night', 'desk', 'night']],
    ['x', ':0\n', ['compopt -o default', 'compopt -o default']],
  ])('offers for %j of %j', (word, answer, expected) => {
    expect(pressInBash(BASH, answer, [word]).said.slice(0, expected.length)).toEqual(expected);
  });

  test('completes what stands behind "="', () => {
    const room = answering('desk\tAna\n:4\n', { 'completion.bash': BASH });
    const script = `source ./completion.bash
      COMP_WORDS=(iom-release new --contact = de) COMP_CWORD=4; __iom_release_complete
      COMP_WORDS=(iom-release new --contact =) COMP_CWORD=3; __iom_release_complete; echo "$COMPREPLY"`;
    expect(run('bash', ['--norc', '-c', script], room)).toBe('desk\n');
    expect(room.read('asked')).toBe('complete -- new --contact de\ncomplete -- new --contact \n');
  });

  test('completes a contact of a newsroom, and runs none', () => {
    const offices = (id: string, name: string) =>
      `contacts:\n  ${JSON.stringify(id)}:\n    name: ${JSON.stringify(name)}\n    phone: +41 22 717 91 11\n`;
    const pressed = (yaml: string) => {
      const room = answering('', {
        'completion.bash': BASH,
        'newsroom.yaml': '',
        'offices.yaml': yaml,
        'bin/iom-release': `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`,
      });
      const script = `source ./completion.bash
        COMP_WORDS=(iom-release new --contact '') COMP_CWORD=3; __iom_release_complete; echo "\${COMPREPLY[@]}"`;
      const said = run('bash', ['--norc', '-c', script], room);
      expect(room.list()).not.toContain('ran');
      return said;
    };
    expect(pressed(offices('desk', 'Ana:4 $(>ran)'))).toBe('desk\n');
    expect(pressed(offices('$(>ran)desk', 'Ana'))).toBe('\n');
  });
});

/** A terminal, in which Tab completes: left as it is, zsh itself expands the word under the cursor, without any script. */
const PRESS_IN_ZSH = `
  zmodload zsh/zpty
  say() { zpty -w -n z "$1" }
  await() { zpty -r -m z seen "*$1*"; print -r -- "$seen" }
  zpty -b z zsh -f -i
  say $'LISTMAX=10000 PS1=; autoload -U compinit; compinit -u -D; source ./completion.zsh\\n'
  say $'bindkey "^I" complete-word; print REA\\'\\'DY\\n'
  await READY > /dev/null
  then=$1
  shift
  for word in "$@"; do
    say "iom-release new --contact $word"$'\\t'
    say $then$'print -r DO\\'\\'NE\\n'
    await DONE
  done
  zpty -d z`;
const CLEAR = '\u0015';
const ENTER = '\n';

function pressInZsh(script: string, answer: string, words: readonly string[], then = CLEAR): TemporaryNewsroom {
  const room = answering(answer, { 'completion.zsh': script });
  run('zsh', ['-f', '-c', PRESS_IN_ZSH, 'zsh', then, ...words], room);
  return room;
}

function isThere(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

describe('zsh', () => {
  test.for(ANSWERS)('runs nothing of an answer or of half a command: %#', (answer, { skip }) => {
    skip(!isThere('zsh'), 'zsh is not installed here');
    // A word takes a while there, and is the same whatever the answer.
    const room = pressInZsh(ZSH, answer, answer === ANSWERS[0] ? ['', ...HOSTILE] : ['', '$(>ran)', '--x=$(>ran)=']);
    expect(room.list()).not.toContain('ran');
    expect(room.read('asked')).toContain('complete -- new --contact \n');
  });

  test('quotes what it writes into the command', ({ skip }) => {
    skip(!isThere('zsh'), 'zsh is not installed here');
    const room = pressInZsh(ZSH, '$(>ran)desk\tAna: b\n:4\n', [''], ENTER);
    expect(room.read('asked').split('\n')).toContain('new --contact $(>ran)desk');
    expect(room.list()).not.toContain('ran');
  });

  test('with the script of the library runs half a command', ({ skip }) => {
    skip(!isThere('zsh'), 'zsh is not installed here');
    expect(pressInZsh(scriptOfLibrary('zsh'), ':4\n', ['--x=$(>ran)=']).list()).toContain('ran');
  });
});

describe('fish', () => {
  const press = 'source ./completion.fish; for word in $argv; complete -C "iom-release new --contact $word"; end';
  const pressInFish = (answer: string, words: readonly string[]) => {
    const room = answering(answer, { 'completion.fish': FISH });
    return { said: run('fish', ['-N', '-c', press, ...words], room), room };
  };

  test.for(ANSWERS)('runs nothing of an answer or of half a command: %#', (answer, { skip }) => {
    skip(!isThere('fish'), 'fish is not installed here');
    const { room } = pressInFish(answer, ['', ...HOSTILE]);
    expect(room.list()).not.toContain('ran');
    expect(room.read('asked')).toContain('complete -- new --contact \n');
  });

  test('offers what begins so, and what it is', ({ skip }) => {
    skip(!isThere('fish'), 'fish is not installed here');
    expect(pressInFish('desk\tAna:4\nnight\tBo\n:4\n', ['de']).said).toBe('desk\tAna:4\n');
    expect(pressInFish(':0\n', ['comp']).said).toMatch(/^completion\.fish/);
  });
});

test('the script for PowerShell evaluates nothing', () => {
  expect(POWERSHELL).not.toMatch(/Invoke-Expression|\biex\b|\[scriptblock\]|ExpandString/i);
});

test('only plain words are offered, whatever a command takes', async () => {
  const plain = ['desk', 'night-desk', 'date/founding=', 'مكتب', 'a.b_c', 'iptc7901'];
  const program = new Command();
  const ids = [...HOSTILE, ...plain, '', '-x', '=x', '~x', 'a b', 'a:b'];
  program.command('new').addOption(new Option('--contact <id>').choices(ids));
  const said = vi.spyOn(console, 'log').mockReturnValue();
  await completeWords(program, ['new', '--contact', ''], ROOT, () => undefined);
  const offered = said.mock.calls.map(([line]) => String(line).split('\t')[0]);
  said.mockRestore();
  expect(offered).toEqual([...plain, ':4']);
});
