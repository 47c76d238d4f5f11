import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../support/cli.ts';
import { harbourCopy } from '../support/preview.ts';
import type { TemporaryNewsroom } from '../support/temporary-newsroom.ts';
import { workflowProblems } from '../support/workflow-parser.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));
const NOW = '2024-03-09T12:00:00Z';
const SOURCE_DATE_EPOCH = String(Date.parse(NOW) / 1000);
const HAS_KUBECTL = spawnSync('kubectl', ['version', '--client']).status === 0;
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

const FILES = fileURLToPath(new URL('../../templates/shards/', import.meta.url));
const read = (name: string) => readFileSync(join(FILES, name), 'utf8');

type Step = { readonly run?: string };
type Workflow = { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> };
type KubernetesJob = {
  readonly spec: {
    readonly completions: number;
    readonly parallelism: number;
    readonly template: {
      readonly spec: {
        readonly containers: readonly {
          readonly command: readonly string[];
          readonly env: readonly { readonly name: string; readonly value: string }[];
        }[];
      };
    };
  };
};

const github = parse(read('github.yml')) as Workflow;
const kubernetes = parse(read('kubernetes.yml')) as KubernetesJob;
const [container] = kubernetes.spec.template.spec.containers;

/** The command of a job of the workflow that calls the program. */
function stepOf(job: string): string {
  return github.jobs[job]?.steps.find(({ run }) => run?.includes('iom-release '))?.run ?? '';
}

/** Runs a line as a scheduler does, with the program in the place of `npx iom-release`. */
function schedule(room: TemporaryNewsroom, line: string, env: Readonly<Record<string, string>>): void {
  room.write({ 'bin/npx': `#!/bin/sh\nshift\nexec '${process.execPath}' '${PROGRAM}' "$@"\n` });
  const { status, stderr } = spawnSync('sh', ['-c', `chmod +x bin/npx; PATH="$PWD/bin:$PATH"; ${line}`], {
    cwd: room.path,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: room.path, ...env },
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
}

const K8S = [0, 1].map((index) => ({ SOURCE_DATE_EPOCH, JOB_COMPLETION_INDEX: `${index}`, JOB_COMPLETIONS: '2' }));
const SLURM = [1, 2].map((task) => ({ SOURCE_DATE_EPOCH, SLURM_ARRAY_TASK_ID: `${task}`, SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '2' })); // biome-ignore format: a table

test.each([
  // What the matrix does: each share into a folder of its own, which an artifact carries to the merge.
  ['a GitHub matrix', [1, 2].map((index) => ({ SHARE: `${index}/2`, INDEX: `${index}`, NOW })), `${stepOf('share')} && mkdir -p shards && mv share "shards/share-$INDEX"`, stepOf('merge')], // biome-ignore format: a table
  ['a Kubernetes Indexed Job', K8S, container?.command.at(-1) ?? '', 'npx iom-release merge'],
  ['a Slurm array', SLURM, read('slurm.sh'), 'npx iom-release merge'],
])('the file for %s builds shares that merge into the whole', async (_, tasks, line, merge) => {
  const room = harbourCopy();
  for (const variables of tasks) schedule(room, line, variables);
  schedule(room, merge, {});
  await expectWhole(room);
});

test("the workflow is one by GitHub's own parser", async () => {
  expect(await workflowProblems(read('github.yml'))).toEqual([]);
  expect(await workflowProblems(read('github.yml').replace('needs: moment', 'need: moment'))).not.toEqual([]);
});

test('each pod is told how many there are', () => {
  const { completions, parallelism } = kubernetes.spec;
  expect(parallelism).toBe(completions);
  expect(container?.env).toContainEqual({ name: 'JOB_COMPLETIONS', value: String(completions) });
});

test.skipIf(!HAS_KUBECTL)('NOT RUN without kubectl: it knows every field of the job', () => {
  const args = ['set', 'env', '--local', '-f', join(FILES, 'kubernetes.yml'), 'ANY=1', '-o', 'json'];
  const known: unknown = JSON.parse(execFileSync('kubectl', args, { encoding: 'utf8' }));
  // What the program does not know, it leaves out.
  const { env, ...rest } = container ?? {};
  expect(env).toHaveLength(2);
  expect(known).toMatchObject({ ...kubernetes, spec: { ...kubernetes.spec, template: { spec: { ...kubernetes.spec.template.spec, containers: [rest] } } } }); // biome-ignore format: one call
});

test('bash reads the file for Slurm, and it asks for an array', () => {
  expect(spawnSync('bash', ['-n', join(FILES, 'slurm.sh')]).status).toBe(0);
  expect(read('slurm.sh')).toMatch(/^#SBATCH --array=1-8$/m);
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
