import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { harbourCopy } from '../support/preview.ts';
import type { TemporaryNewsroom } from '../support/temporary-newsroom.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));
const NOW = '2024-03-09T12:00:00Z';
const SOURCE_DATE_EPOCH = String(Date.parse(NOW) / 1000);
const HAS_PARALLEL = /GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');

async function expectWhole(room: TemporaryNewsroom): Promise<void> {
  await runCli(['build', '--out', 'whole', '--now', NOW], { cwd: room.path });
  const files = (folder: string) => room.list(folder).map((file) => file.slice(folder.length + 1));
  expect(files('public')).toEqual(files('whole'));
  expect(files('whole')).toContain('en/atom.xml');
  for (const file of files('whole')) {
    expect(readFileSync(join(room.path, 'public', file)).equals(readFileSync(join(room.path, 'whole', file))), file).toBe(true); // biome-ignore format: one call
  }
}

test.each([
  ['a Kubernetes Indexed Job', (index: number) => ({ JOB_COMPLETION_INDEX: `${index}`, JOB_COMPLETIONS: '3' })],
  ['a Slurm array', (index: number) => ({ SLURM_ARRAY_TASK_ID: `${index + 1}`, SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '3' })], // biome-ignore format: a table
])('%s builds shares that merge into the whole', async (_, variables) => {
  const room = harbourCopy();
  for (const index of [0, 1, 2]) {
    const { code } = await runCli(['build', '-q'], { cwd: room.path, env: { SOURCE_DATE_EPOCH, ...variables(index) } });
    expect(code).toBe(0);
  }
  const { code, stderr } = await runCli(['merge'], { cwd: room.path });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('Merged 3 shares with 5 releases into public') }); // biome-ignore format: one call
  await expectWhole(room);
});

test('a scheduler shards no build that says it is whole, or of named files', async () => {
  const room = harbourCopy();
  const env = { JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '3' };
  await runCli(['build', '--no-shard', '--now', NOW], { cwd: room.path, env });
  await runCli(['build', 'lamps.ar.md', '--out', 'one', '--now', NOW], { cwd: room.path, env });
  expect(room.list('public')).toContain('public/releases.json');
  expect(room.list('one')).toContain('one/ar/lamps/wire.txt');
  expect(room.list('shards')).toEqual([]);
});

test.each([
  [['build', '--shard', '1/2'], {}, 'All shares need one moment.'],
  [['build', '--shard', '1/2'], { SOURCE_DATE_EPOCH: 'now' }, 'SOURCE_DATE_EPOCH is no number of seconds'],
  [['build', '--shard', '3/2', '--now', NOW], {}, '"3/2" is no share.'],
  [['build', '--shard', '1/2', '--now', NOW, 'lamps.ar.md'], {}, 'A share is one of a whole newsroom.'],
  [['build', '--now', NOW], { JOB_COMPLETION_INDEX: '0' }, 'JOB_COMPLETION_INDEX and JOB_COMPLETIONS make no share.'],
  [['merge'], {}, 'shards holds no share.'],
])('refuses %j with %j', async (args, env, expected) => {
  const { code, stderr } = await runCli(args, { cwd: harbourCopy().path, env });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(expected) });
});

test('a merge names the share that is missing, and ends with 1 when sources had errors', async () => {
  const room = harbourCopy();
  room.write({ 'broken.md': '---\ntitle: Nothing else\n---\n' });
  const codes = [];
  for (const share of ['1/3', '3/3']) codes.push((await runCli(['build', '--shard', share, '--now', NOW], { cwd: room.path })).code); // biome-ignore format: one call
  const missing = await runCli(['merge'], { cwd: room.path });
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('iom-release build --shard 2/3') });
  codes.push((await runCli(['build', '--shard', '2/3', '--now', NOW], { cwd: room.path })).code);
  expect(codes.sort()).toEqual([0, 0, 1]);
  const { code, stdout } = await runCli(['merge', '--json'], { cwd: room.path });
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 1, version: 1, shares: 3, failed: 1, out: 'public' });
});

test.skipIf(!HAS_PARALLEL)('NOT RUN without GNU parallel: shares that run at once merge into the whole', async () => {
  const room = harbourCopy();
  room.write({ 'bin/iom-release': `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n` });
  const script = 'chmod +x bin/iom-release; PATH="$PWD/bin:$PATH"; seq 4 | parallel -j 2 iom-release build -q --shard {}/4 && iom-release merge'; // biome-ignore format: one line
  const { status, stderr } = spawnSync('bash', ['-c', script], {
    cwd: room.path,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: room.path, SOURCE_DATE_EPOCH },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('Merged 4 shares') });
  await expectWhole(room);
});
