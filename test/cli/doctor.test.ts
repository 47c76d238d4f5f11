import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { harbourCopy } from '../support/preview.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = ['--now', '2026-11-23T22:04:00Z'];

/** How each thing stands, by its id. */
async function examined(cwd: string, args: readonly string[] = []) {
  const { code, stdout } = await runCli(['doctor', '--json', ...NOW, ...args], { cwd });
  const { checks }: { checks: { id: string; level: string; message: string; hint?: string }[] } = JSON.parse(stdout);
  return { code, checks, levels: Object.fromEntries(checks.map(({ id, level }) => [id, level])) };
}

describe('doctor', () => {
  test('finds nothing wrong with a sound newsroom but what stands for something unknown', async () => {
    const { code, levels } = await examined(harbourCopy().path);
    expect(code).toBe(0);
    expect(levels).toMatchObject({ node: 'good', zones: 'good', out: 'good', settings: 'good', contacts: 'good' });
    expect(levels).toMatchObject({ baseUrl: 'warning', sender: 'warning', git: 'good' });
  });

  test('says of each thing that is not good what to do', async () => {
    const room = temporaryNewsroom({});
    await runCli(['init', '--office', 'mexico', ...NOW], { cwd: room.path });
    room.write({ 'offices.yaml': 'contacts:\n  press:\n    name: Press\n    office: atlantis\n    phone: "123"\n' });
    const { code, checks, levels } = await examined(room.path);
    expect(levels).toMatchObject({ contacts: 'error', releases: 'error', example: 'warning', sender: 'warning' });
    expect(code).toBe(2);
    const silent = checks.filter(({ level, hint }) => level !== 'good' && hint === undefined);
    expect(silent).toEqual([]);
    expect(checks.every(({ message }) => !/[{}]/.test(message))).toBe(true);
  });

  test('tells settings with errors, and where', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': 'baseUrl: nowhere\n' });
    const { code, stdout } = await runCli(['doctor', ...NOW], { cwd: room.path });
    expect(stdout).toContain('newsroom.yaml:1:10');
    expect(stdout).toContain('Something must be mended first.');
    expect(code).toBe(2);
  });

  test('tells where there is no newsroom', async () => {
    const { code, levels, checks } = await examined(temporaryNewsroom({}).path);
    expect(levels).toMatchObject({ newsroom: 'error' });
    expect(checks.at(-1)?.hint).toContain('iom-release init');
    expect(code).toBe(2);
  });

  test('tells a clock that cannot be right, and a terminal that is not UTF-8', async () => {
    const room = harbourCopy();
    const { code, stdout } = await runCli(['doctor', '--quiet', '--now', '1970-01-01T00:00Z'], {
      cwd: room.path,
      env: { LANG: 'C' },
    });
    expect(stdout).toContain('The clock says 1970-01-01T00:00 UTC');
    expect(stdout).toContain('its locale is not UTF-8');
    expect(stdout).not.toContain('Node.js');
    expect(code).toBe(3);
  });

  test.skipIf(process.getuid?.() === 0)('tells a folder that cannot be written', async () => {
    const room = harbourCopy();
    mkdirSync(join(room.path, 'closed'));
    chmodSync(join(room.path, 'closed'), 0o500);
    expect((await examined(room.path, ['--out', 'closed/public'])).levels).toMatchObject({ out: 'error' });
  });
});
