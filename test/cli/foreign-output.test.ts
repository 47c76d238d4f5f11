import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

  test('is refused by where links lead, and where it holds releases or belongs to the tool', async () => {
    const room = newsroom({ 'texts/three.md': source({ slug: 'three' }) });
    symlinkSync('.', join(room.path, 'link'));
    for (const out of ['link', 'link/texts', 'texts', '.iom-release', '.iom-release/site']) {
      const { code, stderr } = await room.build('--out', out);
      expect({ out, code, stderr }).toMatchObject({ out, code: 2 });
      expect(stderr).toContain('Name a folder of its own: --out public');
    }
    expect(room.list('texts')).toEqual(['texts/three.md']);
    expect((await room.build('--out', 'link/public')).code).toBe(0);
  });

  test('is refused for the files of an export, too', async () => {
    const room = newsroom({ 'texts/three.md': source({ slug: 'three' }) });
    for (const to of ['.', 'texts', '.iom-release']) {
      const { code, stderr } = await runCli(['export', ...NOW, '--to', to], { cwd: room.path });
      expect({ to, code, stderr }).toMatchObject({ to, code: 2 });
      expect(stderr).toContain('Name a folder of its own: --to outbox');
    }
    expect(room.list('texts')).toEqual(['texts/three.md']);
    expect((await runCli(['export', ...NOW, '--to', 'outbox'], { cwd: room.path })).code).toBe(0);
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

describe('a file that somebody wrote', () => {
  const NAMES = ['one.md', 'newsroom.yaml', 'new.markdown', 'html.hbs'];

  test.each(NAMES)('is no place for a report or an archive: %s', async (name) => {
    const room = newsroom();
    const before = room.list().map((path) => room.read(path));
    const calls = [
      ['lint', '--reporter', `json=${name}`],
      ...['zip', 'tar', 'jsonl'].map((form) => ['export', '--to', name, '--as', form, '--record', 'issued.json']),
    ];
    for (const args of calls) {
      const { code, stderr } = await runCli([...args, ...NOW], { cwd: room.path });
      expect({ args, code, stderr }).toMatchObject({ code: 2 });
      expect(stderr).toContain('has the name of a source, a setting or a template');
    }
    expect(
      room
        .list()
        .filter((path) => !path.startsWith('.iom-release'))
        .map((path) => room.read(path)),
    ).toEqual(before);
  });

  test('is not replaced by an archive, and neither is a pipe; an archive of before is', async () => {
    const room = newsroom({ 'notes.zip': 'My notes', 'notes.jsonl': 'My notes', 'empty.tar': '' });
    execFileSync('mkfifo', [join(room.path, 'pipe.zip')]);
    symlinkSync('notes.zip', join(room.path, 'link.tar'));
    const send = (to: string) => runCli(['export', '--to', to, '--record', 'issued.json', ...NOW], { cwd: room.path });
    for (const name of ['notes.zip', 'notes.jsonl', 'pipe.zip', 'link.tar']) {
      const { code, stderr } = await send(name);
      expect({ name, code, stderr }).toMatchObject({ name, code: 2 });
      expect(stderr).toContain('is no archive that an export wrote: it is not replaced.');
    }
    expect([room.read('notes.zip'), room.read('notes.jsonl')]).toEqual(['My notes', 'My notes']);
    expect(statSync(join(room.path, 'pipe.zip')).isFIFO()).toBe(true);
    for (const name of ['empty.tar', 'new.zip', 'new.tar', 'new.jsonl']) {
      expect((await send(name)).code).toBe(0);
      const bytes = readFileSync(join(room.path, name));
      expect(bytes.length).toBeGreaterThan(1000);
      writeFileSync(join(room.path, name), bytes.subarray(0, 700));
      expect((await send(name)).code).toBe(0);
      expect(readFileSync(join(room.path, name)).equals(bytes)).toBe(true);
    }
  });
});

describe('a site whose releases have all gone', () => {
  const gone = (room: ReturnType<typeof newsroom>) => {
    for (const name of ['one.md', 'two.md']) rmSync(join(room.path, name));
  };

  test('is not taken down: they have been moved, or their disk is not there', async () => {
    const room = newsroom();
    await room.build();
    const before = room.contents();
    gone(room);
    const { code, stderr } = await room.build();
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('There is no release in') });
    expect(stderr).toContain('public still holds those of before. Nothing was removed.');
    expect(stderr).toContain('Put the releases back; to publish none, delete public yourself.');
    expect(room.contents()).toEqual(before);
    room.write(RELEASES);
    expect((await room.build()).stderr).toContain(': 0 files written');
  });

  test('is not taken down by shares of nothing, as those of a disk that is not there', async () => {
    const room = newsroom();
    await room.build();
    const before = room.contents();
    gone(room);
    for (const share of ['1', '2']) {
      expect((await room.build('--shard', `${share}/2`, '--out', `shares/${share}`)).code).toBe(0);
    }
    const merge = () => runCli(['merge', 'shares'], { cwd: room.path });
    const { code, stderr } = await merge();
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('public still holds those of before.'),
    });
    expect(room.contents()).toEqual(before);
    rmSync(join(room.path, 'public'), { recursive: true });
    expect((await merge()).code).toBe(0);
  });

  test('is empty when somebody deletes it, and when its last release is under embargo', async () => {
    const room = newsroom();
    await room.build();
    room.write({ 'two.md': source({ slug: 'two', embargo: '2030-01-01T00:00Z' }) });
    rmSync(join(room.path, 'one.md'));
    expect((await room.build()).code).toBe(0);
    expect(Object.keys(room.contents())).toEqual(['public/releases.json']);
    rmSync(join(room.path, 'public'), { recursive: true });
    rmSync(join(room.path, 'two.md'));
    expect((await room.build()).code).toBe(0);
    expect(Object.keys(room.contents())).toEqual(['public/releases.json']);
    expect((await room.build('--no-cache')).code).toBe(0);
  });
});

test('where there is neither a newsroom nor a release, somebody stands in the wrong folder; an empty newsroom is built', async () => {
  const room = temporaryNewsroom({ 'elsewhere/notes.txt': '', 'newsroom/newsroom.yaml': '' });
  const build = (folder: string, ...args: string[]) =>
    runCli(['build', ...NOW, ...args], { cwd: join(room.path, folder) });
  for (const args of [[], ['.'], ['--shard', '1/2']]) {
    const { code, stderr } = await build('elsewhere', ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('No release was found.') });
  }
  for (const args of [['list'], ['export', '--to', 'outbox'], ['export', '--to', '-']]) {
    const { code, stderr } = await runCli(args, { cwd: join(room.path, 'elsewhere') });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('No release was found.') });
  }
  expect(room.list('elsewhere')).toEqual(['elsewhere/notes.txt']);
  room.write({ 'elsewhere/one.md': source({ slug: 'one' }) });
  expect((await build('elsewhere')).code).toBe(0);
  for (const name of ['one.md', 'public']) rmSync(join(room.path, 'elsewhere', name), { recursive: true });
  expect((await build('elsewhere')).stderr).toContain('No release was found.');
  expect(room.list('elsewhere').filter((path) => path.includes('public'))).toEqual([]);
  expect((await build('newsroom')).code).toBe(0);
});

test('a format that is named twice is made once', async () => {
  const room = newsroom();
  expect((await room.build('--format', 'wire,html,wire')).code).toBe(0);
  expect(room.list('public/en/one')).toEqual(['public/en/one/index.html', 'public/en/one/wire.txt']);
  const sent = await runCli(['export', ...NOW, '--format', 'wire,wire', '--to', 'outbox'], { cwd: room.path });
  expect(sent.code).toBe(0);
  expect(room.list('outbox').filter((path) => path.endsWith('wire.txt'))).toHaveLength(2);
});
