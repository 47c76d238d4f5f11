import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { source } from '../../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';
import { CALLS, callsIn, IS_TRACED, PROGRAM, someOf, traced } from './strace.ts';

const unfixed = (title: string) =>
  source(
    { title, contacts: '\n  - name: Ana Ejemplo\n    phone: +41 (0)22 717 91 11' },
    `${title} of the fictional library.  \n`.repeat(60),
  );
const page = (name: string) =>
  `<html><head><title>Harbour ${name}</title></head><body><h1>Harbour ${name}</h1><p>5 March 2024</p><p>The fictional library opened its room to readers.</p></body></html>`;

/** A command that writes where people work: what it starts from, and the files that count. */
type Work = {
  readonly command: readonly string[];
  readonly reset: (room: TemporaryNewsroom) => void;
  readonly files: (room: TemporaryNewsroom) => ReadonlyMap<string, string>;
};

const WORKS: Readonly<Record<string, Work>> = {
  'lint --fix': {
    command: ['lint', '--fix', '--quiet'],
    reset: (room) => room.write({ 'a.md': unfixed('The Lantern'), 'b.md': unfixed('A Ferry') }),
    files: (room) => new Map(['a.md', 'b.md'].map((file) => [file, readFileSync(join(room.path, file), 'utf8')])),
  },
  export: {
    command: ['export', '--to', 'drop', '--now', '2024-06-01T00:00:00Z', '--quiet', '--no-cache'],
    reset: (room) => {
      for (const folder of ['drop', 'public']) rmSync(join(room.path, folder), { recursive: true, force: true });
      room.write({ 'a.md': source({ title: 'The Lantern' }), 'b.md': source({ title: 'A Ferry' }) });
    },
    // What an export notes for itself begins with a dot.
    files: (room) => new Map(room.list('drop').filter((file) => !file.includes('/.')).map((file) => [file, room.read(file)])), // biome-ignore format: one expression
  },
  import: {
    command: ['import', 'in', '--to', 'out', '--office', 'headquarters', '--quiet'],
    reset: (room) => {
      rmSync(join(room.path, 'out'), { recursive: true, force: true });
      room.write({ 'in/a.html': page('Story'), 'in/b.html': page('Tale') });
    },
    // Temporary files of a run that failed are swept by no one, and are no sources.
    files: (room) => new Map(room.list('out').filter((file) => !file.endsWith('.tmp')).map((file) => [file, room.read(file)])), // biome-ignore format: one expression
  },
};

test.skipIf(!IS_TRACED).each(Object.entries(WORKS))(
  'NOT RUN without strace (npm run test:crash): a system call that fails loses no source and is told: %s',
  (name, { command, reset, files }) => {
    const title = `crash: failed system calls of ${name}`;
    startCase(title);
    const room = temporaryNewsroom({ 'newsroom.yaml': '' });
    const run = () => spawnSync(process.execPath, [PROGRAM, ...command], { cwd: room.path, stdio: 'ignore' }).status;
    reset(room);
    const before = new Map(files(room));
    expect(run()).toBe(0);
    const after = new Map(files(room));
    reset(room);
    const calls = callsIn(traced(room.path, command, ['-e', `trace=${Object.keys(CALLS).join(',')}`]).log, room.path);
    const failed: string[] = [];
    let tried = 0;
    for (const { call, number } of someOf(calls)) {
      reset(room);
      const fault = `inject=${call}:error=${CALLS[call]}:when=${number}`;
      const { code, log } = traced(room.path, command, ['-e', `trace=${call}`, '-e', fault]);
      const hit = log.split('\n').find((line) => line.includes('INJECTED'));
      if (!hit?.includes(room.path)) continue;
      tried += 1;
      const left = files(room);
      const torn = [...left].filter(([file, text]) => text !== before.get(file) && text !== after.get(file));
      const isDone = left.size === after.size && [...after].every(([file, text]) => left.get(file) === text);
      if (torn.length > 0) failed.push(`torn: ${fault}: ${hit}`);
      if ([...before.keys()].some((file) => !left.has(file))) failed.push(`lost: ${fault}: ${hit}`);
      if (code === 0 && !isDone) failed.push(`exit 0: ${fault}: ${hit}`);
      if (code === null) failed.push(`aborted: ${fault}: ${hit}`);
      run();
      const mended = files(room);
      if (mended.size !== after.size || [...after].some(([file, text]) => mended.get(file) !== text))
        failed.push(`not repaired: ${fault}: ${hit}`);
    }
    printTally({ name: title, note: `${calls.length} calls found`, tried, failed: failed.length });
    expect(failed).toEqual([]);
    expect(tried).toBeGreaterThan(10);
  },
  3_600_000,
);
