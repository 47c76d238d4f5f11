import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from '../../support/built.ts';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/iom-release.js', import.meta.url));
/** `npm run test:crash` asks for it: strace needs a Linux that lets a process be traced. */
const ASKED = process.env['KILLS'] !== undefined;
const CAN_TRACE = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
const MOST = Number(process.env['FAULTS'] ?? 400);

const CALLS: Readonly<Record<string, string>> = {
  openat: 'EMFILE',
  write: 'ENOSPC',
  pwrite64: 'ENOSPC',
  read: 'EIO',
  rename: 'EXDEV',
  mkdir: 'EACCES',
  unlink: 'EIO',
  rmdir: 'EIO',
  fsync: 'EIO',
  close: 'EIO',
};

const build = ['build', '--out', 'out', '--now', '2024-06-01T00:00:00Z', '--quiet', '--no-cache'];
const text = (generation: string) => ({
  'a.md': source({ title: `The ${generation} Title` }, `${generation} text.`),
  'b.md': source({ title: `The ${generation} Other Title` }, `${generation} text too.`),
});

/** Runs the program under strace. @returns its exit code and what was traced */
function traced(cwd: string, options: readonly string[]): { code: number | null; log: string } {
  const log = join(cwd, 'trace.log');
  const args = ['-y', '-s', '0', '-o', log, ...options, process.execPath, PROGRAM, ...build];
  const { status } = spawnSync('strace', args, { cwd, stdio: 'ignore', timeout: 60_000 });
  const said = readFileSync(log, 'utf8');
  rmSync(log);
  return { code: status, log: said };
}

/** @returns for each call that touches the newsroom, its name and its number among the calls of that name */
function callsIn(log: string, folder: string): readonly { call: string; number: number }[] {
  const counts = new Map<string, number>();
  return log.split('\n').flatMap((line) => {
    const call = /^(\w+)\(/.exec(line)?.[1];
    if (call === undefined) return [];
    const number = (counts.get(call) ?? 0) + 1;
    counts.set(call, number);
    return line.includes(`${folder}/`) && !line.includes('ENOENT') ? [{ call, number }] : [];
  });
}

test.skipIf(!ASKED || !CAN_TRACE)(
  'NOT RUN without strace (npm run test:crash): a system call that fails tears nothing, and is told by the exit code',
  () => {
    const name = 'crash: failed system calls of build';
    startCase(name);
    const room = temporaryNewsroom({ 'newsroom.yaml': '', ...text('First') });
    const at = (path: string) => join(room.path, path);
    const run = () => spawnSync(process.execPath, [PROGRAM, ...build], { cwd: room.path, stdio: 'ignore' }).status;
    expect(run()).toBe(0);
    cpSync(at('out'), at('first'), { recursive: true });
    const first = readFolder(at('first'));
    room.write(text('Second'));
    const calls = callsIn(traced(room.path, ['-e', `trace=${Object.keys(CALLS).join(',')}`]).log, room.path);
    const second = readFolder(at('out'));
    const failed: string[] = [];
    let tried = 0;
    for (const { call, number } of calls.slice(0, MOST)) {
      rmSync(at('out'), { recursive: true, force: true });
      cpSync(at('first'), at('out'), { recursive: true });
      const error = CALLS[call];
      const fault = `inject=${call}:error=${error}:when=${number}`;
      const { code, log } = traced(room.path, ['-e', `trace=${call}`, '-e', fault]);
      const hit = log.split('\n').find((line) => line.includes('INJECTED'));
      if (!hit?.includes(room.path)) continue;
      tried += 1;
      const left = [...readFolder(at('out'))].filter(([path]) => !path.startsWith('.iom-release/'));
      const torn = left.some(([path, bytes]) => !first.get(path)?.equals(bytes) && !second.get(path)?.equals(bytes));
      const isDone = left.length === second.size && left.every(([path, bytes]) => second.get(path)?.equals(bytes));
      if (torn) failed.push(`torn: ${fault}: ${hit}`);
      if (code === 0 && !isDone) failed.push(`exit 0: ${fault}: ${hit}`);
      if (code === null) failed.push(`aborted: ${fault}: ${hit}`);
      if (run() !== 0) failed.push(`not repaired: ${fault}: ${hit}`);
      const mended = [...readFolder(at('out'))];
      if (mended.length !== second.size || mended.some(([path, bytes]) => !second.get(path)?.equals(bytes)))
        failed.push(`differs from a clean build: ${fault}: ${hit}`);
    }
    printTally({ name, note: `${calls.length} calls found`, tried, failed: failed.length });
    expect(failed).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  },
  3_600_000,
);
