import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/build/replace-file.ts';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const WRONG = source({ date: '5 March 2024', office: 'headquartres' });
const SAFE = WRONG.replace('5 March 2024', '2024-03-05');
const ALL = SAFE.replace('headquartres', 'headquarters');

describe('lint --fix', () => {
  test('writes the safe fixes, reports what is left, and finds nothing to do the second time', async () => {
    const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': `\uFEFF${WRONG}`, 'b.md': source() });
    chmodSync(join(newsroom.path, 'a.md'), 0o640);
    const first = await runCli(['lint', '--fix'], { cwd: newsroom.path });
    expect(newsroom.read('a.md')).toBe(`\uFEFF${SAFE}`);
    expect(first).toMatchObject({ code: 1, stderr: 'Fixed 1 finding in 1 file.\n' });
    expect(first.stdout).toContain('office/known');
    expect(first.stdout).not.toContain('date/valid');
    expect(statSync(join(newsroom.path, 'a.md')).mode & 0o777).toBe(0o640);
    const changed = statSync(join(newsroom.path, 'a.md')).mtimeMs;
    const second = await runCli(['lint', '--fix'], { cwd: newsroom.path });
    expect(second.stderr).toBe('');
    expect(statSync(join(newsroom.path, 'a.md')).mtimeMs).toBe(changed);
    expect(newsroom.list().filter((file) => !file.startsWith('.iom-release/'))).toEqual([
      'a.md',
      'b.md',
      'newsroom.yaml',
    ]);
  });

  test('--fix-unsafe writes guesses too', async () => {
    const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': WRONG });
    expect((await runCli(['lint', '--fix-unsafe'], { cwd: newsroom.path })).code).toBe(0);
    expect(newsroom.read('a.md')).toBe(ALL);
  });

  test('--dry-run prints a patch that does the same, and writes nothing', async () => {
    const crlf = WRONG.replaceAll('\n', '\r\n');
    const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', 'sub/a b.md': crlf });
    const { code, stdout, stderr } = await runCli(['lint', '--fix-unsafe', '--dry-run'], { cwd: newsroom.path });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- a\/sub\/a b\.md\n\+\+\+ b\/sub\/a b\.md\n@@ /);
    expect(stdout).toContain('\n-date: 5 March 2024\r\n');
    expect(stderr).toContain('1 release checked: nothing to mend.');
    expect(newsroom.read('sub/a b.md')).toBe(crlf);
    expect(applyPatch(crlf, stdout, { autoConvertLineEndings: false })).toBe(ALL.replaceAll('\n', '\r\n'));
  });

  test('under CI the patch does not quote a release that is not public', async () => {
    const draft = source({ date: '5 March 2024', status: 'draft' });
    const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': draft });
    const args = ['lint', '--fix', '--dry-run'];
    const kept = await runCli(args, { cwd, env: { CI: 'true' } });
    expect(kept.stdout).toBe('');
    expect(kept.stderr).toContain('a.md: 1 fix, not shown here');
    expect((await runCli([...args, '--show-source'], { cwd, env: { CI: 'true' } })).stdout).toContain('-date: 5 March');
  });

  test('standard input comes out fixed on standard output', async () => {
    const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': '' });
    const args = ['lint', '--stdin', '--stdin-filename', 'a.md', '--fix'];
    const { code, stdout, stderr } = await runCli(args, { cwd, stdin: WRONG });
    expect({ code, stdout }).toEqual({ code: 1, stdout: SAFE });
    expect(stderr).toContain('office/known');
  });

  test.each([
    [['--dry-run'], 'Add --fix'],
    [['--fix', '--dry-run', '--json'], 'cannot both'],
  ])('%j is wrong usage', async (args, words) => {
    const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source() });
    const { code, stderr } = await runCli(['lint', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test('writes through no link, neither of a file nor of a folder', async () => {
    const newsroom = temporaryNewsroom({ 'room/newsroom.yaml': '', 'elsewhere/a.md': WRONG, 'elsewhere/b.md': WRONG });
    symlinkSync('../elsewhere/a.md', join(newsroom.path, 'room/a.md'));
    symlinkSync('../elsewhere', join(newsroom.path, 'room/linked'));
    const { stderr } = await runCli(['lint', '--fix', 'a.md', 'linked/b.md'], { cwd: join(newsroom.path, 'room') });
    expect(stderr).toContain('Not fixed: a.md: it is a link');
    expect(stderr).toContain('Not fixed: linked/b.md: it is a link');
    expect(newsroom.read('elsewhere/a.md')).toBe(WRONG);
    expect(newsroom.read('elsewhere/b.md')).toBe(WRONG);
    expect(lstatSync(join(newsroom.path, 'room/a.md')).isSymbolicLink()).toBe(true);
  });
});

describe('replacing a file', () => {
  test('what was saved meanwhile is kept', () => {
    const { path } = temporaryNewsroom({ 'a.md': 'saved meanwhile' });
    expect(replaceFile(join(path, 'a.md'), Buffer.from('read before'), 'fixed', path)).toBe('changed');
    expect(replaceFile(join(path, 'b.md'), Buffer.from('read before'), 'fixed', path)).toBe('gone');
    expect(readFileSync(join(path, 'a.md'), 'utf8')).toBe('saved meanwhile');
  });

  test('leaves no temporary file, and refuses a folder', () => {
    const newsroom = temporaryNewsroom({ 'a.md': 'x' });
    mkdirSync(join(newsroom.path, 'b.md'));
    expect(replaceFile(join(newsroom.path, 'b.md'), Buffer.from(''), 'y', newsroom.path)).toBe('link');
    expect(replaceFile(join(newsroom.path, 'a.md'), Buffer.from('x'), 'y', newsroom.path)).toBeUndefined();
    writeFileSync(join(newsroom.path, 'c.md'), 'z');
    expect(newsroom.list()).toEqual(['a.md', 'c.md']);
    expect(newsroom.read('a.md')).toBe('y');
  });
});
