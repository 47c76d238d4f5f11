import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from '../../support/built.ts';
import { runCli } from '../../support/cli.ts';
import { source } from '../../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/iom-release.js', import.meta.url));
/** `npm run test:crash` asks for more. */
const ROUNDS = Math.ceil(Number(process.env['KILLS'] ?? 8) / 4);
const COUNT = 12;
const build = (out: string) => ['build', '--out', out, '--now', '2024-06-01T00:00:00Z', '--quiet'];

const releases = (generation: string) =>
  Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [
      `release-${index}.md`,
      source({ title: `The ${generation} Title of Release ${index}` }, `${generation} text. `.repeat(200)),
    ]),
  );

function start(args: readonly string[], cwd: string): { child: ChildProcess; code: Promise<number | null> } {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: 'ignore' });
  return { child, code: new Promise((resolve) => child.once('close', (code) => resolve(code))) };
}

const published = (folder: string) => [...readFolder(folder)].filter(([path]) => !path.startsWith('.iom-release/'));

test('builds into one folder at once: one at a time writes, the others say so, and the end is that of one build', async () => {
  const name = 'crash: builds into one folder at once';
  startCase(name);
  const room = temporaryNewsroom({ 'newsroom.yaml': '', ...releases('First') });
  await runCli(build('alone'), { cwd: room.path });
  const alone = published(join(room.path, 'alone'));
  const lock = join(room.path, 'out', '.iom-release', 'lock');
  const failed: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 3 === 0) rmSync(join(room.path, 'out'), { recursive: true, force: true });
    // A killed build's lock lies there in every other round: of a process that is gone.
    else if (round % 2 === 0) room.write({ 'out/.iom-release/lock': JSON.stringify({ pid: 2 ** 22 - 1, host: hostname() }) }); // biome-ignore format: one call
    const codes = await Promise.all([0, 1, 2].map(() => start(build('out'), room.path).code));
    if (!codes.includes(0) || codes.some((code) => code !== 0 && code !== 3)) failed.push(`codes ${codes.join(' ')}`);
    const made = published(join(room.path, 'out'));
    const isSame = made.length === alone.length && made.every(([path, bytes], at) => alone[at]?.[0] === path && alone[at][1].equals(bytes)); // biome-ignore format: one condition
    if (!isSame) failed.push(`round ${round} differs`);
    if (existsSync(lock)) failed.push(`round ${round} left its lock`);
  }
  printTally({ name, note: 'three each', tried: ROUNDS, failed: failed.length });
  expect(failed).toEqual([]);
}, 3_600_000);

/** Writes sources in place, removes them and writes them again, until it is told to stop. */
async function rewrite(room: TemporaryNewsroom, isOver: () => boolean): Promise<void> {
  const first = Object.entries(releases('First'));
  const second = Object.entries(releases('Second'));
  for (let step = 1; !isOver(); step += 1) {
    const [file = '', text = ''] = (step % 2 === 0 ? second : first)[(step * 7) % COUNT] ?? [];
    if (step % 5 === 0) rmSync(join(room.path, file), { force: true });
    else writeFileSync(join(room.path, file), text);
    // A removed source comes back soon; then there is a pause of any length in which a build may pass.
    await wait(step % 5 === 0 ? 2 : (step * 373) % 1500);
  }
}

test('sources that are rewritten and removed while they are read give whole releases of one generation, or none', async () => {
  const name = 'crash: sources rewritten and removed while they are read';
  startCase(name);
  const room = temporaryNewsroom({ 'newsroom.yaml': '', ...releases('First') });
  await runCli(build('first'), { cwd: room.path });
  const first = readFolder(join(room.path, 'first'));
  room.write(releases('Second'));
  await runCli(build('second'), { cwd: room.path });
  const second = readFolder(join(room.path, 'second'));
  const failed: string[] = [];
  let whole = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 4 === 0) rmSync(join(room.path, 'out'), { recursive: true, force: true });
    let isOver = false;
    const writing = rewrite(room, () => isOver);
    const code = await start(build('out'), room.path).code;
    isOver = true;
    await writing;
    if (code !== 3) whole += 1;
    if (code !== 0 && code !== 1 && code !== 3) failed.push(`round ${round}: exit ${code}`);
    failed.push(...mixed(join(room.path, 'out'), first, second).map((path) => `round ${round}: ${path}`));
  }
  room.write(releases('Second'));
  expect((await runCli(build('out'), { cwd: room.path })).code).toBe(0);
  expect(published(join(room.path, 'out'))).toEqual(published(join(room.path, 'second')));
  printTally({ name, note: `${whole} builds came to their end`, tried: ROUNDS, failed: failed.length });
  expect(failed).toEqual([]);
}, 3_600_000);

type Folder = ReadonlyMap<string, Buffer>;

/** @returns the releases whose files are of neither generation, or of both at once */
function mixed(out: string, first: Folder, second: Folder): readonly string[] {
  if (!existsSync(out)) return [];
  const generations = new Map<string, Set<string>>();
  for (const [path, bytes] of published(out)) {
    const release = /^en\/release-\d+\//.exec(path)?.[0];
    if (release === undefined || path.endsWith('.zip')) continue;
    const generation = generationOf(path, bytes, first, second);
    generations.set(release, (generations.get(release) ?? new Set()).add(generation));
  }
  return [...generations].filter(([, found]) => found.size > 1 || [...found].some((one) => one.startsWith('neither'))).map(([release, found]) => `${release} ${[...found].join(', ')}`); // biome-ignore format: one chain
}

/** Pages name the releases beside them, which may be newer: of those, the own text tells. */
function generationOf(path: string, bytes: Buffer, first: Folder, second: Folder): string {
  if (path.endsWith('index.html')) {
    const found = ['First', 'Second'].filter((name) => bytes.includes(`${name} text. ${name} text. `));
    return found.length === 1 && bytes.includes('</html>') ? String(found[0]) : `neither: ${path}`;
  }
  if (first.get(path)?.equals(bytes)) return 'First';
  return second.get(path)?.equals(bytes) ? 'Second' : `neither: ${path}`;
}
