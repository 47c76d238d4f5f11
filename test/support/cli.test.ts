import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runCli } from './cli.ts';
import { temporaryNewsroom } from './temporary-newsroom.ts';

test('a temporary newsroom holds its files for one test', () => {
  const newsroom = temporaryNewsroom({ 'newsroom.yaml': 'a: 1\n', 'releases/é.md': Uint8Array.of(0xef, 0xbb, 0xbf) });
  expect(newsroom.list()).toEqual(['newsroom.yaml', 'releases/é.md']);
  expect(newsroom.list('releases')).toEqual(['releases/é.md']);
  expect(newsroom.list('public')).toEqual([]);
  newsroom.write({ 'newsroom.yaml': 'a: 2\n' });
  expect(newsroom.read('newsroom.yaml')).toBe('a: 2\n');
  left = newsroom.path;
});
let left = '';
test('and is gone in the next', () => {
  expect(left).not.toBe('');
  expect(existsSync(left)).toBe(false);
});

test('runs the real program: its version, on standard output and in no colour', async () => {
  const { path: cwd } = temporaryNewsroom({});
  expect(await runCli(['--version'], { cwd })).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('gives the exit code and the standard error of wrong usage', async () => {
  const { path: cwd } = temporaryNewsroom({});
  const result = await runCli(['no-such-command'], { cwd });
  expect(result.code).toBe(2);
  expect(result.stdout).toBe('');
  expect(result.stderr).toContain('no-such-command');
});

test('hands over standard input', async () => {
  const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': '' });
  const stdin = '---\ntitle: A Fictional Title\ndate: 2024-02-31\n---\nText.\n';
  const { code, stdout } = await runCli(['lint', '--stdin', '--stdin-filename', 'one.md', '--json'], { cwd, stdin });
  expect(code).toBe(1);
  expect(stdout).toContain('one.md');
});

test('ends a program that runs too long', async () => {
  const { path: cwd } = temporaryNewsroom({});
  await expect(runCli(['--version'], { cwd, timeout: 1 })).rejects.toThrow('ran longer than 1 ms');
});
