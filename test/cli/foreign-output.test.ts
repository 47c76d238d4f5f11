import { describe, expect, test } from 'vitest';
import { outputPlace } from '../../src/build/output-place.ts';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = ['--now', '2024-06-01T00:00:00Z'];
const RELEASES = { 'newsroom.yaml': '', 'one.md': source({ slug: 'one' }), 'two.md': source({ slug: 'two' }) };
const MINE = { 'public/index.html': 'mine', 'public/en/index.html': 'mine', 'public/en/one/notes.txt': 'mine' };
const PAGE = 'public/en/two/index.html';

function newsroom(files: Readonly<Record<string, string>> = {}) {
  const room = temporaryNewsroom({ ...RELEASES, ...files });
  const build = (...args: string[]) => runCli(['build', ...NOW, ...args], { cwd: room.path });
  const contents = () => Object.fromEntries(room.list('public').map((path) => [path, room.read(path)]));
  return { ...room, build, contents };
}

describe('files of others in an output', () => {
  test('are not replaced: nothing is written, and what stands in the way is named', async () => {
    const room = newsroom(MINE);
    const { code, stderr } = await room.build();
    expect(code).toBe(2);
    expect(stderr).toMatch(/public holds files of the same names that no build wrote down: (?=.*en\/index\.html)/);
    expect(stderr).toContain('Move them away, or choose another folder with --out.');
    expect(room.contents()).toEqual(MINE);
  });

  test('that stand in no one\u2019s way stay, from build to build', async () => {
    const room = newsroom({ 'public/CNAME': 'mine', 'public/en/one/notes.txt': 'mine' });
    expect((await room.build()).code).toBe(0);
    room.write({ 'one.md': source({ slug: 'three' }) });
    expect((await room.build()).code).toBe(0);
    expect(room.contents()).toMatchObject({ 'public/CNAME': 'mine', 'public/en/one/notes.txt': 'mine' });
    expect(room.list('public')).not.toContain('public/en/one/index.html');
    room.write({ 'public/en/four/index.html': 'mine', 'two.md': source({ slug: 'four' }) });
    const third = await room.build();
    expect(third).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('wrote down: en/four/index.html. Nothing'),
    });
    expect(room.read('public/en/four/index.html')).toBe('mine');
    expect(room.list('public')).toContain(PAGE);
  });

  test.each([
    ['site', (mine: object) => ({ site: [mine] })],
    [
      'releases',
      (mine: object) => ({ releases: [{ ...FORGED, files: [{ format: 'html', mediaType: 'a/b', ...mine }] }] }),
    ],
  ])('are not removed when a forged record names them as its %s', async (_, record) => {
    const mine = { path: 'mine.txt', bytes: 4, sha256: 'ab'.repeat(32) };
    const forged = JSON.stringify({ version: 1, releases: [], ...record(mine) });
    const room = newsroom({ 'public/mine.txt': 'mine', 'public/releases.json': forged });
    const { code, stderr } = await room.build();
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('changed since: mine.txt. Nothing') });
    expect(room.contents()).toEqual({ 'public/mine.txt': 'mine', 'public/releases.json': forged });
  });
});

const FORGED = {
  ...{ slug: 'a', language: 'en', title: 'A', date: '2024-01-01', office: 'geneva', type: 'press-release' },
  ...{ state: 'public', source: 'gone.md' },
};

describe('files of a build that somebody changed', () => {
  test('come back where they are still published', async () => {
    const room = newsroom();
    await room.build();
    const before = room.contents();
    room.write({ [PAGE]: 'edited', 'public/en/index.html': 'edited' });
    expect((await room.build()).code).toBe(0);
    expect(room.contents()).toEqual(before);
  });

  test.each([[[]], [['--no-cache']]])('stop a build that would remove them, until they are gone: %j', async (flags) => {
    const room = newsroom();
    await room.build();
    room.write({ [PAGE]: 'edited' });
    room.write({ 'two.md': source({ slug: 'two', status: 'draft' }) });
    const before = room.contents();
    const { code, stderr } = await room.build(...flags);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('since: en/two/index.html. Nothing') });
    expect(stderr).toContain('Look at them, remove them, and build again.');
    expect(room.contents()).toEqual(before);
    room.write({ [PAGE]: before['public/en/one/index.html'] ?? '' });
    expect((await room.build()).code).toBe(2);
  });
});

describe('an output among the sources', () => {
  test('is refused', async () => {
    const room = newsroom();
    const { code, stderr } = await room.build('--out', '.');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('would lie among the sources') });
    expect(stderr).toContain('Name a folder of its own: --out public');
    expect(room.list()).toEqual(['newsroom.yaml', 'one.md', 'two.md']);
  });

  test.each(['.', '..', '/', '/desk', '/desk/room/../../desk'])('is the newsroom or above it: %s', (out) => {
    expect(() => outputPlace({ cwd: '/desk/room', out }, '/desk/room')).toThrow('holds the newsroom');
  });

  test.each([
    ['public', '/desk/room/public'],
    ['../room2', '/desk/room2'],
    ['/srv/site', '/srv/site'],
  ])('is none that lies in or beside it: %s', (out, place) => {
    expect(outputPlace({ cwd: '/desk/room', out }, '/desk/room')).toBe(place);
  });
});
