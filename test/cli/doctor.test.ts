import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { harbourCopy } from '../support/preview.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = ['--now', '2026-11-23T22:04:00Z'];
const CONTACT = '\n  - { name: Ana Ejemplo, phone: +41 22 717 91 11, email: ana@newsroom.test }';

/** How each thing stands, by its id. */
async function examined(cwd: string, args: readonly string[] = [], env: Record<string, string | undefined> = {}) {
  const { code, stdout } = await runCli(['doctor', '--json', ...NOW, ...args], { cwd, env });
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

  test('has nothing to say against a newsroom that is in use, and notes what it does not need', async () => {
    const settings = [
      'baseUrl: https://newsroom.test',
      'organisation: { name: { en: Fictional Library }, shortName: { en: FL }, url: https://newsroom.test, domains: [newsroom.test] }',
      'email: { from: { name: Press, address: press@newsroom.test } }',
    ];
    const room = temporaryNewsroom({ 'newsroom.yaml': `${settings.join('\n')}\n` });
    const without = { PATH: '', LANG: undefined };
    const empty = await examined(room.path, [], { ...without, LC_CTYPE: 'en_GB.UTF-8' });
    expect(empty.code).toBe(0);
    expect(empty.levels).toMatchObject({ settings: 'good', baseUrl: 'good', sender: 'good', letters: 'good' });
    expect(empty.levels).toMatchObject({ contacts: 'note', releases: 'note', git: 'note' });
    room.write({ 'a.md': source({ contacts: CONTACT }) });
    const used = await examined(room.path, [], { ...without, LC_ALL: 'en_GB.utf8', LC_CTYPE: 'C' });
    expect(used.levels).toMatchObject({ releases: 'good', letters: 'good' });
    expect((await examined(room.path, [], without)).levels).toMatchObject({ letters: 'warning' });
    room.write({ 'a.md': source() });
    expect((await examined(room.path, [], without)).levels).toMatchObject({ releases: 'warning' });
  });

  test('examines the folder that is named', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': 'baseUrl: nowhere\n', 'desk/newsroom.yaml': '' });
    expect((await examined(room.path)).levels).toMatchObject({ settings: 'error' });
    expect((await examined(room.path, ['desk'])).levels).toMatchObject({ settings: 'good' });
  });

  test.skipIf(process.getuid?.() === 0)('tells a folder that cannot be written', async () => {
    const room = harbourCopy();
    mkdirSync(join(room.path, 'closed'));
    chmodSync(join(room.path, 'closed'), 0o500);
    expect((await examined(room.path, ['--out', 'closed/public'])).levels).toMatchObject({ out: 'error' });
  });
});
