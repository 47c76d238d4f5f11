import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../support/built.ts';
import { runCli } from '../support/cli.ts';
import { large, MANY } from '../support/large-newsroom.ts';
import { source } from '../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = ['--now', '2024-06-01T00:00:00Z'];
/** @returns a hash of each file of the output, where there is one: thousands of texts are compared by these */
function hashes(newsroom: TemporaryNewsroom): Record<string, string> {
  const folder = join(newsroom.path, 'public');
  const written = existsSync(folder) ? [...readFolder(folder)] : [];
  return Object.fromEntries(written.map(([path, bytes]) => [path, createHash('sha1').update(bytes).digest('hex')]));
}

/** Builds anew. @returns what was told and written */
async function build(newsroom: TemporaryNewsroom, ...flags: string[]) {
  rmSync(join(newsroom.path, 'public'), { recursive: true, force: true });
  const ran = await runCli(['build', '--no-cache', '--json', ...NOW, ...flags], { cwd: newsroom.path });
  return { ...ran, files: hashes(newsroom) };
}

describe('build --jobs', () => {
  test('writes and tells with several threads what one does', async () => {
    const newsroom = large();
    const alone = await build(newsroom, '--jobs', '1');
    expect(alone.code).toBe(0);
    expect(Object.keys(alone.files).length).toBeGreaterThan(MANY * 4);
    expect(await build(newsroom, '--jobs', '3')).toEqual(alone);
  }, 120_000);

  test('is what a build finds unchanged, or changes in one release', async () => {
    const newsroom = large();
    const run = (...flags: string[]) => runCli(['build', ...NOW, ...flags], { cwd: newsroom.path });
    expect((await run('--jobs', '3')).stderr).toContain('0 unchanged');
    expect((await run('--jobs', '1')).stderr).toContain(': 0 files written');
    newsroom.write({ 'release-7.en.md': source({ title: 'Another title', language: 'en' }, 'Another text.') });
    expect((await run('--jobs', '3')).code).toBe(0);
    const changed = hashes(newsroom);
    expect((await build(newsroom, '--jobs', '1')).files).toEqual(changed);
  }, 120_000);

  test('ends as one thread does where a template has a mistake', async () => {
    const newsroom = large();
    newsroom.write({ 'own/wire/release.txt.hbs': '{{headlin}}\n' });
    const one = await build(newsroom, '--jobs', '1', '--templates', 'own');
    expect(one.code).toBe(2);
    expect(one.files).toEqual({});
    expect(await build(newsroom, '--jobs', '3', '--templates', 'own')).toEqual(one);
  }, 120_000);

  test.each(['0', '65', 'all', '1.5'])('refuses %s', async (jobs) => {
    const newsroom = temporaryNewsroom({ 'newsroom.yaml': '' });
    const { code, stderr } = await runCli(['build', '--jobs', jobs], { cwd: newsroom.path });
    expect(code).toBe(2);
    expect(stderr).toContain('It must be a whole number from 1 to 64.');
  });
});
