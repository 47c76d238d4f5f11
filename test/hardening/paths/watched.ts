import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CliResult, runCli } from '../../support/cli.ts';

const WATCHER = fileURLToPath(new URL('watch-files.cjs', import.meta.url));
const PROJECT = realpathSync(fileURLToPath(new URL('../../..', import.meta.url)));
/** What the program is made of. */
const PROGRAM = ['bin', 'dist', 'templates', 'package.json'].map((name) => join(PROJECT, name));

/** What a program did with a path: `read` and `list` what is there, `write` or remove something, `run` a program. */
export type Touch = {
  readonly call: string;
  readonly kind: 'read' | 'list' | 'write' | 'run';
  readonly path: string;
  /** Where the path leads, links followed. */
  readonly real: string;
};

/** The one file that a build has elsewhere: a nameless one for texts that memory is too small for (src/build/spool.ts). */
const SPOOL = /^iom-release-[\da-f-]{36}\.part$/;

/**
 * Calls a program with the watcher's environment, and with a folder for temporary files of its own.
 * @returns what the program gave, and every path that it touched
 * @throws when it left anything in the folder for temporary files
 */
export async function watched<Given>(
  call: (env: Readonly<Record<string, string>>) => Promise<Given>,
): Promise<{ readonly given: Given; readonly touches: readonly Touch[] }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'watched-')));
  const [log, temporary] = [join(folder, 'touches'), join(folder, 'tmp')];
  mkdirSync(temporary);
  const isSpool = ({ real }: Touch) => dirname(real) === temporary && SPOOL.test(basename(real));
  try {
    // Node 22 and later keep the compiled program in the folder for temporary files.
    const own = { WATCHED_FILES: log, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1' };
    const given = await call({ NODE_OPTIONS: `--require "${WATCHER}"`, ...own });
    const left = readdirSync(temporary);
    if (left.length > 0) throw new Error(`the program left ${left} in the folder for temporary files`);
    const lines = readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const touches = lines.map((line) => JSON.parse(line) as Touch).filter((touch) => !isSpool(touch));
    return { given, touches };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the built command line under the watcher. */
export async function runWatched(
  args: readonly string[],
  cwd: string,
): Promise<CliResult & { readonly touches: readonly Touch[] }> {
  const { given, touches } = await watched((env) => runCli(args, { cwd, env, timeout: 300_000 }));
  return { ...given, touches };
}

const isBelow = (path: string, folders: readonly string[]) =>
  folders.some((folder) => path === folder || path.startsWith(folder + sep));

/** What a program may do: the folders that it may read and write, and the programs that it may start. */
export type Allowed = {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly programs?: readonly string[];
};

/** @returns what was touched outside the folders that may be read, and those that may be written. */
export function strays(touches: readonly Touch[], { reads, writes, programs = [] }: Allowed): string[] {
  const stray = touches.filter(({ kind, path, real }) => {
    if (kind === 'run') return !programs.includes(path);
    return !isBelow(real, kind === 'write' ? writes : [...reads, ...writes, ...PROGRAM]);
  });
  return [...new Set(stray.map(({ call, kind, path, real }) => `${kind} by ${call}: ${path}${real === path ? '' : ` (${real})`}`))]; // biome-ignore format: one line
}
