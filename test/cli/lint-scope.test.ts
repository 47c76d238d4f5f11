import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LintOptions, lint } from '../../src/build/lint.ts';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const BAD = source({ date: '2024-02-30' });
const WORSE = source({ date: '2024-02-30', office: 'mexcio' });

/** @returns each finding as `file rule` */
async function found(newsroom: TemporaryNewsroom, options: Partial<LintOptions> = {}) {
  const { diagnostics } = await lint({ cwd: newsroom.path, now: Date.UTC(2026, 0, 1), ...options });
  return diagnostics.map(({ file, rule }) => `${file} ${rule}`);
}

describe('a baseline', () => {
  const KNOWN = ['lint', '--baseline', 'known.json'];

  test('lets known findings pass, and new ones fail', async () => {
    const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': BAD, 'b.md': BAD });
    const run = (...more: string[]) => runCli([...KNOWN, ...more], { cwd: newsroom.path });
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining('--update-baseline') });

    const made = await run('--update-baseline');
    expect(made).toMatchObject({ code: 0, stderr: 'known.json: 2 findings known, 2 of them new, 0 mended.\n' });
    expect(JSON.parse(newsroom.read('known.json'))).toEqual({
      version: 1,
      findings: { 'a.md': [expect.stringMatching(/^date\/valid [0-9a-f]{32}$/)], 'b.md': [expect.any(String)] },
    });
    // A line more above it does not make a finding new.
    newsroom.write({ 'a.md': BAD.replace('date:', '# the desk\ndate:') });
    expect(await run()).toMatchObject({ code: 0, stdout: '2 releases checked: nothing to mend.\n' });

    newsroom.write({ 'a.md': WORSE });
    const worse = await run();
    expect(worse.code).toBe(1);
    expect(worse.stdout).toContain('office/known');
    expect(worse.stdout).not.toContain('date/valid');
  });

  test('forgets what was mended, but not under CI, and not what was not checked', async () => {
    const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': BAD, 'b.md': BAD, 'c.md': BAD });
    const baseline = (mode: 'read' | 'prune' | 'update') => ({ baseline: { path: 'known.json', mode } });
    await found(newsroom, baseline('update'));
    const before = newsroom.read('known.json');
    newsroom.write({ 'a.md': source(), 'b.md': source() });
    rmSync(join(newsroom.path, 'c.md'));

    const ci = await runCli(KNOWN, { cwd: newsroom.path, env: { CI: 'true' } });
    expect(ci.stderr).toContain('3 findings mended.');
    expect(newsroom.read('known.json')).toBe(before);
    await found(newsroom, { paths: ['a.md'], ...baseline('prune') });
    expect(Object.keys(JSON.parse(newsroom.read('known.json')).findings)).toEqual(['b.md', 'c.md']);
    await found(newsroom, baseline('prune'));
    expect(JSON.parse(newsroom.read('known.json'))).toEqual({ version: 1, findings: {} });
    newsroom.write({ 'a.md': BAD });
    expect(await found(newsroom, baseline('prune'))).toEqual(['a.md date/valid']);
  });

  test.each(['', 'no JSON', '{}', '{"version":2,"findings":{}}', '{"version":1,"findings":{"a.md":[1]}}'])(
    'that is damaged (%j) is wrong settings',
    async (text) => {
      const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': BAD, 'known.json': text });
      const failing = found(newsroom, { baseline: { path: 'known.json', mode: 'read' } });
      await expect(failing).rejects.toMatchObject({ kind: 'configuration' });
    },
  );
});

describe('git', () => {
  function repository(files: Record<string, string>) {
    const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', ...files });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd: newsroom.path,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'first');
    return { newsroom, git };
  }

  test('--since: what was committed, staged, changed or added since, by odd names too', async () => {
    const { newsroom, git } = repository({ 'a.md': BAD, 'b.md': BAD, 'c.md': BAD, 'ü "x".md': BAD, 'e.md': BAD });
    newsroom.write({ 'b.md': `${BAD}\n`, 'ü "x".md': `${BAD}\n` });
    git('commit', '-qam', 'second');
    newsroom.write({ 'c.md': `${BAD}\n`, 'sub/new.md': BAD });
    git('add', 'c.md');
    rmSync(join(newsroom.path, 'e.md'));
    const since = { changed: { since: 'HEAD~1' } };
    const expected = ['b.md date/valid', 'c.md date/valid', 'sub/new.md date/valid', 'ü "x".md date/valid'];
    expect(await found(newsroom, since)).toEqual(expected);
    newsroom.write({ 'newsroom.yaml': 'language: en\n' });
    expect(await found(newsroom, since)).toHaveLength(5);
  });

  test('--since compares with where the branch began', async () => {
    const { newsroom, git } = repository({ 'a.md': BAD, 'b.md': BAD });
    git('checkout', '-qb', 'topic');
    newsroom.write({ 'b.md': `${BAD}\n` });
    git('commit', '-qam', 'topic');
    git('checkout', '-q', 'main');
    newsroom.write({ 'a.md': `${BAD}\n` });
    git('commit', '-qam', 'main moved on');
    git('checkout', '-q', 'topic');
    expect(await found(newsroom, { changed: { since: 'main' } })).toEqual(['b.md date/valid']);
  });

  describe('of a repository whose settings name programs', () => {
    /** Each leaves a file of its own where it runs. */
    function hostile() {
      const { newsroom, git } = repository({ 'a.md': BAD, 'b.md': BAD, 'c.md': BAD });
      git('config', 'core.fsmonitor', 'touch ran-fsmonitor #');
      git('config', 'filter.x.process', 'touch ran-process #');
      git('config', 'filter.x.required', 'true');
      git('config', 'filter.Y.z.clean', 'touch ran-clean; cat');
      git('config', 'diff.x.command', 'touch ran-diff #');
      git('config', 'diff.x.textconv', 'touch ran-textconv #');
      newsroom.write({
        'a.md': `${BAD}\n`,
        'b.md': `${BAD}\n`,
        '.git/hooks/post-index-change': '#!/bin/sh\ntouch ran-hook\n',
        '.gitattributes': 'a.md filter=x diff=x\n[bc].md filter=Y.z diff=x\n',
      });
      chmodSync(join(newsroom.path, '.git/hooks/post-index-change'), 0o755);
      // Touched, but as it was: git looks into it, and brings its index up to date.
      utimesSync(join(newsroom.path, 'c.md'), 1, 1);
      return { newsroom, git, ran: () => newsroom.list().filter((name) => name.startsWith('ran-')) };
    }

    test.each<[string, Partial<LintOptions>, readonly string[]]>([
      ['--since', { changed: { since: 'HEAD' } }, ['a.md date/valid', 'b.md date/valid']],
      ['--staged', { changed: { staged: true } }, []],
    ])('%s runs none of them', async (_, options, expected) => {
      const { newsroom, ran } = hostile();
      expect(await found(newsroom, options)).toEqual(expected);
      expect(ran()).toEqual([]);
    });

    test('git alone runs them', () => {
      const { git, ran } = hostile();
      expect(() => git('diff', '--name-only', 'HEAD')).toThrow();
      git('config', '--remove-section', 'filter.x');
      git('diff', 'HEAD');
      git('diff', '--no-ext-diff', 'HEAD');
      const programs = ['clean', 'diff', 'fsmonitor', 'hook', 'process', 'textconv'];
      expect(ran()).toEqual(programs.map((name) => `ran-${name}`));
    });

    test('a filter that cannot be switched off is told, and nothing is compared', async () => {
      const { newsroom, git, ran } = hostile();
      git('config', 'filter.a=b.clean', 'touch ran-odd; cat');
      newsroom.write({ '.gitattributes': '*.md filter=a=b\n' });
      await expect(found(newsroom, { changed: { since: 'HEAD' } })).rejects.toMatchObject({
        kind: 'usage',
        message: 'git config failed: filter.a=b cannot be switched off',
      });
      expect(ran()).toEqual([]);
    });
  });

  test('nothing changed is no failure', async () => {
    const { newsroom } = repository({ 'a.md': BAD });
    const result = await runCli(['lint', '--since', 'HEAD'], { cwd: newsroom.path });
    expect(result).toEqual({ code: 0, stdout: '', stderr: 'No release was changed since HEAD.\n' });
  });

  test('--staged checks what will be committed, not what the file holds by now', async () => {
    const { newsroom, git } = repository({ 'a.md': source(), 'b.md': BAD });
    newsroom.write({ 'a.md': BAD, 'notes.txt': 'x', '.hidden/c.md': BAD });
    git('add', '.');
    newsroom.write({ 'a.md': source() });
    expect(await found(newsroom, { changed: { staged: true } })).toEqual(['a.md date/valid']);
    expect(await found(newsroom, { changed: { staged: true }, paths: ['b.md'] })).toEqual([]);
    rmSync(join(newsroom.path, 'a.md'));
    expect(await found(newsroom, { changed: { staged: true } })).toEqual(['a.md date/valid']);
  });

  test.each<[string, string[], Record<string, string>, number, string]>([
    ['a revision that does not exist', ['--since', 'nowhere'], {}, 2, 'git knows no revision "nowhere"'],
    ['an option in the place of a revision', ['--since=--output=x'], {}, 2, 'git knows no revision'],
    ['git missing', ['--staged'], { PATH: '/nonexistent' }, 3, 'git was not found'],
    ['both', ['--staged', '--since', 'HEAD'], {}, 2, 'do not go together'],
    ['staged and fixed', ['--staged', '--fix'], {}, 2, 'do not go together'],
  ])('%s', async (_, args, env, code, words) => {
    const { newsroom } = repository({ 'a.md': source() });
    const result = await runCli(['lint', ...args], { cwd: newsroom.path, env });
    expect(result.stderr).toContain(words);
    expect(result.code).toBe(code);
    expect(newsroom.list().filter((path) => !path.startsWith('.git/'))).toEqual(['a.md', 'newsroom.yaml']);
  });

  test('no repository', async () => {
    const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source() });
    const result = await runCli(['lint', '--staged'], { cwd, env: { GIT_CEILING_DIRECTORIES: join(cwd, '..') } });
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('no git repository') });
  });
});
