import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../support/built.ts';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';
import { CALLS, callsIn, IS_TRACED, PROGRAM, someOf, traced } from './strace.ts';

const build = ['build', '--out', 'out', '--now', '2024-06-01T00:00:00Z', '--quiet', '--no-cache'];
const text = (generation: string) => ({
  'a.md': source({ title: `The ${generation} Title` }, `${generation} text.`),
  'b.md': source({ title: `The ${generation} Other Title` }, `${generation} text too.`),
});

test.skipIf(!IS_TRACED)(
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
    const calls = callsIn(traced(room.path, build, ['-e', `trace=${Object.keys(CALLS).join(',')}`]).log, room.path);
    const second = readFolder(at('out'));
    // A source that cannot be read is left out like any with an error, and told: the others are built.
    const without = new Map(
      Object.keys(text('Second')).map((source) => {
        rmSync(at(source));
        expect(run()).toBe(0);
        room.write(text('Second'));
        return [source, readFolder(at('out'))];
      }),
    );
    const failed: string[] = [];
    let tried = 0;
    for (const { call, number } of someOf(calls)) {
      rmSync(at('out'), { recursive: true, force: true });
      cpSync(at('first'), at('out'), { recursive: true });
      const error = CALLS[call];
      const fault = `inject=${call}:error=${error}:when=${number}`;
      const { code, log } = traced(room.path, build, ['-e', `trace=${call}`, '-e', fault]);
      const hit = log.split('\n').find((line) => line.includes('INJECTED'));
      if (!hit?.includes(room.path)) continue;
      tried += 1;
      const left = [...readFolder(at('out'))].filter(([path]) => !path.startsWith('.iom-release/'));
      const unread = [...without].flatMap(([source, files]) => (hit.includes(`${at(source)}>`) ? [files] : []));
      const whole = [first, second, ...unread];
      const torn = left.some(([path, bytes]) => !whole.some((files) => files.get(path)?.equals(bytes)));
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
