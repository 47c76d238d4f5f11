import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ACTION = `${ROOT}.github/actions/lint`;
const action = parse(readFileSync(`${ACTION}/action.yml`, 'utf8'));
const files = {
  'newsroom.yaml': '',
  'good.md': source({ title: 'A Good One' }),
  'bad: one.md': source({ date: '2018-02-30' }),
};

/** Runs the action's own step as a runner does, with inputs as its environment. */
function runStep(inputs: Readonly<Record<string, string>>, cwd: string) {
  const { run, env } = action.runs.steps.at(-1);
  const given = Object.entries(env as Record<string, string>).map(([name, value]) => {
    const [, input = ''] = /inputs\.([\w-]+)/.exec(value) ?? [];
    return [name, inputs[input] ?? action.inputs[input].default];
  });
  const environment = { ...process.env, CI: 'true', GITHUB_ACTION_PATH: ACTION, ...Object.fromEntries(given) };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd,
    env: environment,
    encoding: 'utf8',
  });
}

describe('the GitHub action', () => {
  test('annotates, fails on errors, and writes the SARIF that was asked for', () => {
    const room = temporaryNewsroom(files);
    const { status, stdout } = runStep({ sarif: 'out.sarif' }, room.path);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^::error .*file=bad%3A one\.md,line=3/m)]);
    expect(JSON.parse(room.read('out.sarif'))).toMatchObject({ version: '2.1.0' });
  });

  test('takes paths, one a line, spaces and all', () => {
    const room = temporaryNewsroom(files);
    expect(runStep({ paths: 'good.md\n' }, room.path).status).toBe(0);
    expect(runStep({ paths: 'good.md\nbad: one.md' }, room.path).status).toBe(1);
    expect(runStep({ paths: '--help' }, room.path).status).toBe(2);
  });

  test('in the form compact it registers the matcher first', () => {
    const { stdout } = runStep({ reporter: 'compact' }, temporaryNewsroom(files).path);
    expect(stdout.split('\n')[0]).toBe(`::add-matcher::${ACTION}/matcher.json`);
  });
});

test('the problem matcher reads every line of the compact form, and its parts are right', async () => {
  const { problemMatcher } = JSON.parse(readFileSync(`${ACTION}/matcher.json`, 'utf8'));
  const [{ regexp, ...groups }] = problemMatcher[0].pattern;
  const room = temporaryNewsroom({ ...files, 'other.md': source({ dateline: 'Geneva –', date: '' }) });
  const json = JSON.parse((await runCli(['lint', '--json'], { cwd: room.path })).stdout);
  const { stdout } = await runCli(['lint', '-r', 'compact'], { cwd: room.path });
  const read = stdout
    .trimEnd()
    .split('\n')
    .map((line) => new RegExp(regexp).exec(line))
    .map((match) => ({
      file: match?.[groups.file],
      line: Number(match?.[groups.line]),
      column: Number(match?.[groups.column]),
      severity: match?.[groups.severity],
      rule: match?.[groups.code],
    }));
  expect(read.length).toBeGreaterThan(2);
  expect(read).toEqual(
    json.diagnostics.map(({ file, line, column, severity, rule }: Record<string, unknown>) => ({
      ...{ file, line, column, severity, rule },
    })),
  );
});

describe('the pre-commit hooks', () => {
  const hooks: readonly { id: string; entry: string; files: string; pass_filenames?: boolean }[] = parse(
    readFileSync(`${ROOT}.pre-commit-hooks.yaml`, 'utf8'),
  );
  const [check, fix] = hooks;

  /** What pre-commit does: the words of the entry, and the names of staged files that match. */
  async function run(hook: (typeof hooks)[number] | undefined, cwd: string, staged: readonly string[]) {
    const [, ...words] = hook?.entry.split(' ') ?? [];
    const names = staged.filter((name) => new RegExp(hook?.files ?? '^$').test(name));
    return runCli([...words, ...(hook?.pass_filenames === false ? [] : names)], { cwd });
  }

  test('check what is staged, not what lies about', async () => {
    const room = temporaryNewsroom(files);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: room.path });
    git('init', '-q');
    git('add', 'good.md');
    expect((await run(check, room.path, ['good.md'])).code).toBe(0);
    git('add', '.');
    expect((await run(check, room.path, ['bad: one.md'])).code).toBe(1);
  });

  test('fix what is named', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source({ dateline: 'Geneva –' }) });
    await run(fix, room.path, ['a.md', 'newsroom.yaml']);
    expect(room.read('a.md')).toContain('dateline: Geneva\n');
  });
});
