import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readFolder } from '../../support/built.ts';
import { runCli } from '../../support/cli.ts';
import { large, MANY } from '../../support/large-newsroom.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';

const HARBOUR = fileURLToPath(new URL('../../fixtures/harbour', import.meta.url));
const ZONES = [
  'UTC',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'America/St_Johns',
  'Pacific/Kiritimati',
];
const LOCALES = ['C.UTF-8', 'ar_EG.UTF-8', 'sv_SE.UTF-8', 'tr_TR.UTF-8'];
const FLAGS = [['--quiet'], [], ['--no-cache'], ['--no-fast-path', '--no-cache'], ['--shard']] as const;
const NOW = ['--now', '2024-03-09T12:00:00Z'];
const IS_WHOLE = process.env['REPRO'] === 'all';

/** One build: its surroundings, and how it is told to work. Without flags, the cache is warm; with `--quiet`, it is cold; with `--shard`, three shares are joined. */
type Case = {
  readonly zone: string;
  readonly locale: string;
  readonly folder: string;
  readonly flags: readonly string[];
};

const CASES: readonly Case[] = ZONES.flatMap((zone) =>
  LOCALES.flatMap((locale) =>
    ['a', 'elsewhere/b'].flatMap((folder) => FLAGS.map((flags) => ({ zone, locale, folder, flags }))),
  ),
);
/** In every run of the tests: each zone, locale, folder and flag at least once. */
const chosen = IS_WHOLE ? CASES : CASES.filter((_, index) => index % 19 === 0);

/** @returns what is run, one after the other, for one output */
function commandsOf(flags: readonly string[]): readonly (readonly string[])[] {
  if (!flags.includes('--shard')) return [['build', ...NOW, '--out', 'public', ...flags]];
  return [...['3/3', '1/3', '2/3'].map((share) => ['build', ...NOW, '--shard', share]), ['merge', '--out', 'public']];
}

test('the same sources give the same bytes, wherever and however they are built', async () => {
  const name = 'repro: zones, locales, folders, warm and cold, fast path, shares';
  startCase(name);
  const room = temporaryNewsroom({});
  cpSync(HARBOUR, join(room.path, 'a'), { recursive: true });
  // Copied file by file from the last to the first, so that the file system lists them in another order.
  for (const file of [...readFolder(HARBOUR).keys()].reverse()) {
    room.write({ [join('elsewhere/b', file)]: readFolder(HARBOUR).get(file) ?? '' });
  }
  const failed: string[] = [];
  let expected: readonly [string, Buffer][] | undefined;
  for (const { zone, locale, folder, flags } of chosen) {
    const cwd = join(room.path, folder);
    const isWarm = flags.length === 0;
    for (const kept of isWarm ? [] : ['public', '.iom-release', 'shards'])
      rmSync(join(cwd, kept), { recursive: true, force: true });
    const env = { TZ: zone, LANG: locale, LC_ALL: locale };
    for (const command of commandsOf(flags)) await runCli(command, { cwd, env });
    const made = [...readFolder(join(cwd, 'public'))];
    expected ??= made;
    const isSame =
      made.length === expected.length &&
      made.every(([path, bytes], index) => expected?.[index]?.[0] === path && expected[index][1].equals(bytes));
    if (!isSame) failed.push(`${zone} ${locale} ${folder} ${flags.join(' ')}`);
  }
  printTally({ name, tried: chosen.length, failed: failed.length });
  expect(expected?.length).toBeGreaterThan(20);
  expect(failed).toEqual([]);
}, 3_600_000);

/** Each number of threads with each zone, and with another locale in each. */
const THREADS = ['1', '2', '3', '8'].flatMap((jobs, shift) =>
  ZONES.map((zone, index) => ({ jobs, zone, locale: LOCALES[(index + shift) % LOCALES.length] ?? 'C.UTF-8' })),
);

test('the same sources give the same bytes, by however many threads they are rendered', async () => {
  const name = 'repro: threads, zones, locales';
  startCase(name);
  const { path: cwd } = large();
  // In every run of the tests one build of each number.
  const chosen = IS_WHOLE ? THREADS : THREADS.filter((_, index) => index % (ZONES.length + 1) === 0);
  const failed: string[] = [];
  let expected: ReadonlyMap<string, Buffer> | undefined;
  for (const { jobs, zone, locale } of chosen) {
    rmSync(join(cwd, 'public'), { recursive: true, force: true });
    const env = { TZ: zone, LANG: locale, LC_ALL: locale };
    await runCli(['build', ...NOW, '--out', 'public', '--no-cache', '--jobs', jobs], { cwd, env });
    const made = readFolder(join(cwd, 'public'));
    expected ??= made;
    if (!isDeepStrictEqual(made, expected)) failed.push(`${jobs} ${zone} ${locale}`);
  }
  printTally({ name, tried: chosen.length, failed: failed.length });
  expect(expected?.size).toBeGreaterThan(MANY * 4);
  expect(failed).toEqual([]);
}, 3_600_000);
