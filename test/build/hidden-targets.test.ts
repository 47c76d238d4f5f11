import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../support/built.ts';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const BEFORE = '2024-05-01T08:00:00Z';
const AFTER = '2024-05-01T10:00:00Z';
const EVERY = 'html,wire,email,ninjs,newsml-g2,nitf,iptc7901,docx';
const KINDS = ['corrects', 'updates', 'withdraws'] as const;

/** @returns a newsroom in which a public release names one that is hidden until its hour, or for ever */
function newsroom(kind: string, state: Readonly<Record<string, string>>) {
  return temporaryNewsroom({
    'newsroom.yaml': '',
    'open.md': source({ slug: 'open', date: '2024-04-30' }),
    'naming.md': source({ slug: 'naming', date: '2024-04-30', [kind]: '{ release: night-heron, note: A word. }' }),
    'bird.md': source({ slug: 'night-heron', title: 'The Night Heron', date: '2024-04-30', ...state }),
  });
}

/** @returns what the files of an output say, with their names */
function told(folder: string): string {
  return [...readFolder(folder)].map(([path, bytes]) => `${path}\n${bytes.toString('latin1')}`).join('\n');
}

describe('a public release that names one that is not', () => {
  test.each(KINDS)('stays out until the hour of that one: %s', async (kind) => {
    const room = newsroom(kind, { embargo: '2024-05-01T09:00:00Z' });
    const cwd = { cwd: room.path };
    for (const flags of [[], ['--no-cache']]) {
      const { code, stderr } = await runCli(['build', '--format', EVERY, '--now', BEFORE, ...flags], cwd);
      expect(code).toBe(1);
      expect(stderr).toContain(`This release is public, and the one that it ${kind} is not.`);
      expect(stderr).not.toContain('night-heron');
      expect(told(join(room.path, 'public'))).not.toMatch(/heron|en\/naming/i);
      expect(room.list('public')).toContain('public/en/open/wire.txt');
    }
    expect((await runCli(['build', '--format', EVERY, '--now', AFTER], cwd)).code).toBe(0);
    expect(room.read('public/en/naming/wire.txt')).toContain('“The Night Heron” (30 April 2024)');
  });

  test('stays out of a build, an export and a list of its own, too', async () => {
    const room = newsroom('updates', { status: 'draft' });
    const cwd = { cwd: room.path };
    expect((await runCli(['build', 'naming.md', '--format', EVERY, '--now', BEFORE], cwd)).code).toBe(1);
    expect((await runCli(['export', 'naming.md', '--to', 'drop', '--now', BEFORE], cwd)).code).toBe(1);
    const { stdout } = await runCli(['list', 'naming.md', '--json', '--now', BEFORE], cwd);
    expect(`${told(join(room.path, 'public'))}${room.list('drop').join()}${stdout}`).not.toMatch(/heron/);
    const { code, stderr } = await runCli(['lint', '--now', BEFORE], cwd);
    expect({ code, stderr }).toMatchObject({ code: 1 });
  });

  test('is told by lint, in words that hold no name', async () => {
    const room = newsroom('withdraws', { status: 'draft' });
    const run = (...flags: string[]) => runCli(['lint', '--json', '--now', BEFORE, ...flags], { cwd: room.path });
    const { stdout } = await run('naming.md', 'bird.md');
    const found: { rule: string; message: string }[] = JSON.parse(stdout).diagnostics;
    const about = found.filter(({ rule }) => rule === 'relations/public');
    expect(about.map(({ message }) => message)).toEqual([
      'This release is public, and the one that it withdraws is not.',
    ]);
    expect(JSON.stringify(about)).not.toContain('night-heron');
  });

  test('is shown where both are asked for', async () => {
    const room = newsroom('corrects', { status: 'draft' });
    const { code } = await runCli(['build', '--include-drafts', '--now', BEFORE], { cwd: room.path });
    expect(code).toBe(0);
    expect(room.list('public')).toContain('public/en/naming/wire.txt');
  });
});

test('a release that is hidden itself may name a hidden one, and any one that nobody has', async () => {
  const room = temporaryNewsroom({
    'newsroom.yaml': '',
    'naming.md': source({ slug: 'naming', updates: 'night-heron', status: 'draft' }),
    'bird.md': source({ slug: 'night-heron', status: 'draft' }),
    'old.md': source({ slug: 'old', updates: 'from-before-the-archive' }),
  });
  const { code, stderr } = await runCli(['build', '--now', AFTER], { cwd: room.path });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(room.list('public')).toContain('public/en/old/wire.txt');
});
