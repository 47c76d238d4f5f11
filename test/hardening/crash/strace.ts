import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../../../bin/iom-release.js', import.meta.url));
/** `npm run test:crash` asks for it: strace needs a Linux that lets a process be traced. */
const ASKED = process.env['KILLS'] !== undefined;
export const IS_TRACED = ASKED && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
/** Of each command, so many calls, spread over all that were found. */
const MOST = Number(process.env['FAULTS'] ?? 400);

/** The system calls that can fail, and how each does. */
export const CALLS: Readonly<Record<string, string>> = {
  openat: 'EMFILE',
  write: 'ENOSPC',
  pwrite64: 'ENOSPC',
  read: 'EIO',
  rename: 'EXDEV',
  mkdir: 'EACCES',
  unlink: 'EIO',
  rmdir: 'EIO',
  fsync: 'EIO',
  link: 'EIO',
  statx: 'EIO',
  getdents64: 'EIO',
  close: 'EIO',
};

/** Runs the program under strace. @returns its exit code and what was traced */
export function traced(
  cwd: string,
  command: readonly string[],
  options: readonly string[],
): { code: number | null; log: string } {
  const log = join(cwd, 'trace.log');
  const args = ['-y', '-s', '0', '-o', log, ...options, process.execPath, PROGRAM, ...command];
  const { status } = spawnSync('strace', args, { cwd, stdio: 'ignore', timeout: 60_000 });
  const said = readFileSync(log, 'utf8');
  rmSync(log);
  return { code: status, log: said };
}

/** @returns calls to fail, spread evenly over all that were found */
export function someOf<Call>(calls: readonly Call[]): readonly Call[] {
  const step = Math.max(1, calls.length / MOST);
  return calls.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** @returns for each call that touches the newsroom, its name and its number among the calls of that name */
export function callsIn(log: string, folder: string): readonly { call: string; number: number }[] {
  const counts = new Map<string, number>();
  return log.split('\n').flatMap((line) => {
    const call = /^(\w+)\(/.exec(line)?.[1];
    if (call === undefined) return [];
    const number = (counts.get(call) ?? 0) + 1;
    counts.set(call, number);
    return line.includes(`${folder}/`) && !line.includes('ENOENT') ? [{ call, number }] : [];
  });
}
