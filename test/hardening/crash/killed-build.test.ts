import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from '../../support/built.ts';
import { runCli } from '../../support/cli.ts';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/iom-release.js', import.meta.url));
const POINTS = Number(process.env['KILLS'] ?? 5);
const args = (out: string) => ['build', '--out', out, '--now', '2024-06-01T00:00:00Z', '--quiet'];

const releases = (generation: string) =>
  Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [
      `release-${index}.md`,
      source({ title: `The ${generation} Title of Release ${index}` }, `${generation} text. `.repeat(40)),
    ]),
  );

/** Starts a build and kills it after some milliseconds. @returns whether it was still running */
function buildAndKill(cwd: string, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args('out')], { cwd, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

test('a build killed at any moment leaves whole files, and the next one makes the output of a build that was not', async () => {
  const folder = temporaryNewsroom({ 'newsroom.yaml': '', ...releases('First') });
  const at = (name: string) => join(folder.path, name);
  await runCli(args('first'), { cwd: folder.path });
  const first = readFolder(at('first'));
  folder.write(releases('Second'));
  const started = Date.now();
  await runCli(args('second'), { cwd: folder.path });
  let whole = Date.now() - started;
  const second = readFolder(at('second'));

  startCase('crash: kill -9 of build');
  let killed = 0;
  for (let point = 0; point < POINTS; point += 1) {
    // Odd points fall into the last part of the build, where files are moved.
    const share = point % 2 === 0 ? point / POINTS : 0.7 + (0.3 * point) / POINTS;
    // A build that ended before says how long one takes by now: a machine that others use is slow for a while.
    for (let tries = 0; tries < 3; tries += 1) {
      rmSync(at('out'), { recursive: true, force: true });
      cpSync(at('first'), at('out'), { recursive: true });
      const began = Date.now();
      const wasKilled = await buildAndKill(folder.path, Math.round(share * whole));
      if (wasKilled) killed += 1;
      if (wasKilled) break;
      whole = Math.min(whole, Date.now() - began);
    }
    const left = [...readFolder(at('out'))].filter(([path]) => !path.startsWith('.iom-release/'));
    const torn = left.filter(([path, bytes]) => !first.get(path)?.equals(bytes) && !second.get(path)?.equals(bytes));
    expect(torn.map(([path]) => path)).toEqual([]);
    const { code, stderr } = await runCli(args('out'), { cwd: folder.path });
    expect(code, stderr).toBe(0);
    expect([...readFolder(at('out'))]).toEqual([...second]);
  }
  printTally({ name: 'crash: kill -9 of build', note: `${killed} while it ran`, tried: POINTS, failed: 0 });
  expect(killed).toBeGreaterThan(POINTS / 4);
  expect([...first.values()].filter((bytes) => bytes.includes('The Second Title'))).toEqual([]);
}, 3_600_000);
