import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../../support/cli.ts';
import { source } from '../../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/iom-release.js', import.meta.url));
const POINTS = Number(process.env['KILLS'] ?? 3);
const COUNT = 20;

/** Runs a command and kills it after some milliseconds. @returns whether it was still running */
function runAndKill(args: readonly string[], cwd: string, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

const names = (end: string) => Array.from({ length: COUNT }, (_, index) => `release-${index}${end}`);
/** A phone that a fix rewrites, in a text long enough to be torn. */
const unfixed = source(
  { contacts: '\n  - name: Ana Ejemplo\n    phone: +41 (0)22 717 91 11' },
  'Text of the fictional library.  \n'.repeat(60),
);
const page = (index: number) =>
  `<html><head><title>Harbour Story ${index}</title></head><body><h1>Harbour Story ${index}</h1><p>5 March 2024</p>${'<p>The fictional library opened its room to readers.</p>'.repeat(400)}</body></html>`;

const texts = (room: TemporaryNewsroom, files: readonly string[]) => files.map((file) => readFileSync(join(room.path, file), 'utf8')); // biome-ignore format: one expression

/** Kills a command at many points. @returns how many were still running */
async function killAtPoints(
  args: readonly string[],
  room: TemporaryNewsroom,
  reset: () => void,
  check: () => Promise<void>,
): Promise<number> {
  reset();
  const started = Date.now();
  await runCli(args, { cwd: room.path });
  const whole = Date.now() - started;
  let killed = 0;
  for (let point = 0; point < POINTS; point += 1) {
    reset();
    if (await runAndKill(args, room.path, Math.round(whole * (0.2 + (0.8 * point) / POINTS)))) killed += 1;
    await check();
  }
  return killed;
}

test('lint --fix killed at any moment loses no source: each is as it was or as the fix makes it', async () => {
  startCase('crash: kill -9 of lint --fix');
  const room = temporaryNewsroom({ 'newsroom.yaml': '' });
  const files = names('.md');
  const reset = () => room.write(Object.fromEntries(files.map((file) => [file, unfixed])));
  const args = ['lint', '--fix', '--quiet'];
  reset();
  await runCli(args, { cwd: room.path });
  const fixed = texts(room, files)[0] ?? '';
  expect(fixed).not.toBe(unfixed);
  const killed = await killAtPoints(args, room, reset, async () => {
    expect(texts(room, files).filter((text) => text !== unfixed && text !== fixed)).toEqual([]);
    await runCli(args, { cwd: room.path });
    expect(texts(room, files).filter((text) => text !== fixed)).toEqual([]);
  });
  printTally({ name: 'crash: kill -9 of lint --fix', note: `${killed} while it ran`, tried: POINTS, failed: 0 });
}, 3_600_000);

test('import killed at any moment writes whole files only, and runs again to the same end', async () => {
  startCase('crash: kill -9 of import');
  const room = temporaryNewsroom({ 'newsroom.yaml': '' });
  room.write(Object.fromEntries(names('.html').map((file, index) => [`in/${file}`, page(index)])));
  const args = ['import', 'in', '--to', 'out', '--office', 'headquarters'];
  const contents = () =>
    new Map(
      room
        .list('out')
        .filter((file) => !file.endsWith('.tmp'))
        .map((file) => [file, room.read(file)]),
    );
  await runCli(args, { cwd: room.path });
  const whole = contents();
  expect(whole.size).toBeGreaterThanOrEqual(COUNT);
  const reset = () => rmSync(join(room.path, 'out'), { recursive: true, force: true });
  const killed = await killAtPoints(args, room, reset, async () => {
    for (const [file, text] of contents()) expect(text).toBe(whole.get(file));
    await runCli(args, { cwd: room.path });
    expect(contents()).toEqual(whole);
  });
  printTally({ name: 'crash: kill -9 of import', note: `${killed} while it ran`, tried: POINTS, failed: 0 });
}, 3_600_000);
