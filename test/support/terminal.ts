import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { countedEnvironment } from './counted.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));

/** A key as a terminal sends it. */
export const KEY = {
  enter: '\r',
  down: '\u001b[B',
  space: ' ',
  escape: '\u001b',
  interrupt: '\u0003',
  tab: '\t',
} as const;

/** What a person waits for on the screen, and what they type then. */
export type Step = readonly [wait: string, type: string];

/** What a program did on a terminal. */
export interface TerminalResult {
  code: number | null;
  /** Everything that it wrote, without control sequences. */
  screen: string;
}

const WIDTH = 100;

/**
 * Runs `iom-release` on a terminal of its own (the `script` of util-linux, which every Debian has) and types what a
 * person would. A question is answered only when it stands on the screen.
 *
 * @throws when a step is not reached within 20 seconds
 */
export function runOnTerminal(
  args: readonly string[],
  steps: readonly Step[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<TerminalResult> {
  const command = [
    'stty',
    'cols',
    String(WIDTH),
    'rows',
    '40',
    ';',
    'exec',
    quote(process.execPath),
    quote(PROGRAM),
    ...args.map(quote),
  ];
  const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command.join(' '), '/dev/null'], {
    cwd: options.cwd,
    env: {
      PATH: process.env['PATH'],
      TZ: 'UTC',
      LANG: 'C.UTF-8',
      TERM: 'xterm',
      HOME: options.cwd,
      SHELL: '/bin/sh',
      ...countedEnvironment(),
      ...options.env,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let screen = '';
    let read = 0;
    const left = [...steps];
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`"${left[0]?.[0] ?? 'the end'}" was not reached:\n${screen.slice(read)}`));
    }, 90_000);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen = stripVTControlCharacters(screen + text);
      const [step] = left;
      const at = step ? screen.indexOf(step[0], read) : -1;
      if (!step || at < 0) return;
      read = at + step[0].length;
      left.shift();
      child.stdin.write(step[1]);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (left.length > 0) reject(new Error(`the program ended before "${left[0]?.[0]}":\n${screen}`));
      else resolve({ code, screen });
    });
  });
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
