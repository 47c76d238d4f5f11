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
  expect(killed, 'a kill that comes after the end shows nothing').toBeGreaterThan(0);
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

test('export killed at any moment drops whole files only, marks no other as ready, and goes on to the same end', async () => {
  startCase('crash: kill -9 of export');
  const files = Object.fromEntries(names('.md').map((file) => [file, source({}, `Text of ${file}. `.repeat(200))]));
  const room = temporaryNewsroom({ 'newsroom.yaml': '', ...files });
  const args = ['export', '--to', 'drop', '--now', '2024-06-01T00:00:00Z', '--quiet'];
  // What an export notes for itself begins with a dot: no program of an agency takes it.
  const sent = () => new Map(['drop', 'public'].flatMap((folder) => room.list(folder).filter((file) => !/\/\.(?:export\.|iom-release\/)/.test(file)).map((file) => [file, room.read(file)]))); // biome-ignore format: one expression
  await runCli(args, { cwd: room.path });
  const whole = sent();
  expect(whole.size).toBeGreaterThanOrEqual(COUNT * 8);
  const reset = () => {
    for (const folder of ['drop', 'public']) rmSync(join(room.path, folder), { recursive: true, force: true });
  };
  const killed = await killAtPoints(args, room, reset, async () => {
    const left = sent();
    expect([...left].filter(([file, text]) => file.startsWith('drop/') && text !== whole.get(file))).toEqual([]);
    const ready = [...left.keys()].filter((file) => file.endsWith('.done'));
    expect(ready.filter((file) => !left.has(file.slice(0, -'.done'.length)))).toEqual([]);
    expect((await runCli(args, { cwd: room.path })).code).toBe(0);
    expect(sent()).toEqual(whole);
  });
  printTally({ name: 'crash: kill -9 of export', note: `${killed} while it ran`, tried: POINTS, failed: 0 });
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
