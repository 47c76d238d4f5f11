import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openOutput } from '../../src/build/output/index.ts';
import { inPortions } from '../../src/build/portions.ts';
import { ReleaseError } from '../../src/model/error.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const ours = () => true;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const LOCK = 'out/.iom-release/lock';

function outputFolder(files: Record<string, string> = {}) {
  const folder = temporaryNewsroom(files);
  return { ...folder, out: join(folder.path, 'out') };
}

/** @returns the kind of the error that something ends in */
function failure(act: () => unknown): string {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof ReleaseError) return error.kind;
    throw error;
  }
}

describe('an output', () => {
  test('shows nothing before it is committed, and then everything', () => {
    const folder = outputFolder();
    const output = openOutput(folder.out);
    output.put('en/a/wire.txt', 'one');
    expect(existsSync(join(folder.out, 'en'))).toBe(false);
    expect(output.commit(ours)).toEqual({ written: ['en/a/wire.txt'], unchanged: 0, removed: [] });
    expect(folder.list('out')).toEqual(['out/en/a/wire.txt']);
  });

  test('leaves alone what is the same, replaces what is not, removes what is asked', () => {
    const folder = outputFolder({
      'out/same.txt': 'same',
      'out/other.txt': 'old',
      'out/a/b/gone.txt': 'x',
      'out/mine.txt': 'mine',
    });
    const before = lstatSync(join(folder.out, 'same.txt')).mtimeMs;
    const output = openOutput(folder.out);
    output.put('same.txt', 'same');
    output.put('other.txt', 'new');
    output.remove({ path: 'a/b/gone.txt', sha256: sha256('x') });
    output.remove({ path: 'never/was.txt', sha256: sha256('x') });
    expect(output.commit(ours)).toEqual({ written: ['other.txt'], unchanged: 1, removed: ['a/b/gone.txt'] });
    expect(lstatSync(join(folder.out, 'same.txt')).mtimeMs).toBe(before);
    expect(folder.list('out')).toEqual(['out/mine.txt', 'out/other.txt', 'out/same.txt']);
    expect(existsSync(join(folder.out, 'a'))).toBe(false);
  });

  test('replaces no file that no build wrote, whatever it is, and does nothing then', () => {
    const folder = outputFolder({
      'out/a.txt': 'mine',
      'out/b.txt': 'mine',
      'out/same.txt': 'same',
      'out/old.txt': 'x',
    });
    symlinkSync('a.txt', join(folder.out, 'link.txt'));
    const output = openOutput(folder.out);
    output.put('a.txt', 'ours');
    output.putPortions('b.txt', inPortions(['ours']));
    output.put('link.txt', 'ours');
    output.put('same.txt', 'same');
    output.put('new.txt', 'new');
    output.remove({ path: 'old.txt', sha256: sha256('x') });
    const before = folder.list('out').map((path) => folder.read(path));
    expect(() => output.commit((path) => path === 'b.txt')).toThrow(
      'that no build wrote down: a.txt, link.txt. Nothing',
    );
    output.abort();
    expect(folder.list('out').map((path) => folder.read(path))).toEqual(before.slice(-5));
    expect(lstatSync(join(folder.out, 'link.txt')).isSymbolicLink()).toBe(true);
  });

  test('leaves no folder behind that was made for it when it comes to nothing, and each that was there', () => {
    const folder = outputFolder();
    mkdirSync(join(folder.path, 'there'));
    for (const out of ['a/b/c', 'there', 'there/d/e']) {
      const output = openOutput(join(folder.path, out));
      output.put('en/a/wire.txt', 'one');
      output.abort();
    }
    expect(readdirSync(folder.path)).toEqual(['there']);
    expect(readdirSync(join(folder.path, 'there'))).toEqual([]);
    const output = openOutput(join(folder.path, 'a/b'));
    writeFileSync(join(folder.path, 'a/mine.txt'), 'mine');
    output.abort();
    expect(folder.list()).toEqual(['a/mine.txt']);
  });

  test('removes no file that is another one than was written, and does nothing then', () => {
    const folder = outputFolder({ 'out/old.txt': 'x', 'out/edited.txt': 'y', 'out/a.txt': 'old' });
    mkdirSync(join(folder.out, 'folder.txt'));
    const output = openOutput(folder.out);
    output.put('a.txt', 'new');
    for (const path of ['old.txt', 'edited.txt', 'folder.txt']) output.remove({ path, sha256: sha256('x') });
    expect(() => output.commit(ours)).toThrow('changed since: edited.txt, folder.txt. Nothing');
    output.abort();
    expect(folder.list('out')).toEqual(['out/a.txt', 'out/edited.txt', 'out/old.txt']);
    expect(folder.read('out/a.txt')).toBe('old');
  });

  test('takes a file in portions, and leaves it alone where the bytes are the same', () => {
    const text = 'one line of many\n'.repeat(40_000);
    const folder = outputFolder({ 'out/same.json': text, 'out/other.json': `${text.slice(0, -2)}!\n` });
    const before = lstatSync(join(folder.out, 'same.json')).mtimeMs;
    const output = openOutput(folder.out);
    for (const path of ['same.json', 'other.json', 'new.json']) {
      output.putPortions(path, inPortions(text.match(/.*\n/g) ?? []));
    }
    const files = Array.from(output.files, ({ path, bytes }) => `${path} ${bytes}`);
    expect(files).toEqual([`same.json ${text.length}`, `other.json ${text.length}`, `new.json ${text.length}`]);
    expect(folder.read('out/other.json')).not.toBe(text);
    expect(output.commit(ours)).toEqual({ written: ['other.json', 'new.json'], unchanged: 1, removed: [] });
    expect(lstatSync(join(folder.out, 'same.json')).mtimeMs).toBe(before);
    expect(['same.json', 'other.json', 'new.json'].filter((path) => folder.read(`out/${path}`) !== text)).toEqual([]);
    expect(existsSync(join(folder.out, '.iom-release'))).toBe(false);
  });

  test('that is given up leaves everything as it was', () => {
    const folder = outputFolder({ 'out/a.txt': 'old' });
    const output = openOutput(folder.out);
    output.put('a.txt', 'new');
    output.abort();
    expect(folder.read('out/a.txt')).toBe('old');
    expect(folder.list('out')).toEqual(['out/a.txt']);
  });

  test.each([
    '../a.txt',
    '/etc/passwd',
    'a/../../b',
    'a//b',
    'a/./b',
    '',
    '.',
    'a\\..\\b',
    'C:/x',
    'CON',
    'a/nul.txt',
    'a\u0000b',
    `${'x'.repeat(300)}.txt`,
    '.iom-release/lock',
  ])('refuses to write %j', (path) => {
    const folder = outputFolder();
    const output = openOutput(folder.out);
    expect(() => output.put(path, 'x')).toThrow();
    output.abort();
    expect(folder.list()).toEqual([]);
  });

  test('refuses two paths that are one file where case or composition do not count', () => {
    const output = openOutput(outputFolder().out);
    output.put('en/Visit/index.html', 'x');
    expect(failure(() => output.put('en/visit/index.html', 'y'))).toBe('usage');
    output.put('en/caf\u00e9/a', 'x');
    expect(failure(() => output.put('en/cafe\u0301/a', 'y'))).toBe('usage');
    output.abort();
  });

  test('follows no link: neither a folder nor a file', () => {
    const folder = outputFolder({ 'elsewhere/index.html': 'theirs', 'secret.txt': 'theirs', 'out/keep.txt': '' });
    symlinkSync(join(folder.path, 'elsewhere'), join(folder.out, 'en'));
    symlinkSync(join(folder.path, 'secret.txt'), join(folder.out, 'file.txt'));
    const through = openOutput(folder.out);
    expect(
      failure(() => {
        through.put('en/index.html', 'ours');
        through.commit(ours);
      }),
    ).toBe('machine');
    through.abort();
    const over = openOutput(folder.out);
    over.put('file.txt', 'ours');
    over.commit(ours);
    expect(folder.read('elsewhere/index.html')).toBe('theirs');
    expect(folder.read('secret.txt')).toBe('theirs');
    expect(lstatSync(join(folder.out, 'file.txt')).isSymbolicLink()).toBe(false);
    expect(folder.read('out/file.txt')).toBe('ours');
  });
});

describe('the lock of an output', () => {
  test('keeps a second build out while the first one lives', () => {
    const { out } = outputFolder();
    const first = openOutput(out);
    expect(failure(() => openOutput(out))).toBe('machine');
    first.abort();
    openOutput(out).abort();
  });

  test('of a dead process is taken over, one of another machine is not', () => {
    const dead = outputFolder({ [LOCK]: JSON.stringify({ pid: 2 ** 22 - 1, host: hostname() }) });
    openOutput(dead.out).abort();
    const foreign = outputFolder({ [LOCK]: JSON.stringify({ pid: 2 ** 22 - 1, host: 'elsewhere.example' }) });
    expect(failure(() => openOutput(foreign.out))).toBe('machine');
  });

  test('of a dead process that had the number of this one is taken over, as in containers', () => {
    const dead = outputFolder({ [LOCK]: JSON.stringify({ pid: process.pid, host: hostname() }) });
    const taken = openOutput(dead.out);
    expect(failure(() => openOutput(dead.out))).toBe('machine');
    taken.abort();
  });

  test('that was never written to its end holds for seconds, not for ever', () => {
    const fresh = outputFolder({ [LOCK]: '' });
    expect(failure(() => openOutput(fresh.out))).toBe('machine');
    const minuteAgo = new Date(Date.now() - 60_000);
    utimesSync(join(fresh.out, '.iom-release', 'lock'), minuteAgo, minuteAgo);
    openOutput(fresh.out).abort();
  });

  test.each(['{', '[]', 'null', '7', '{"pid":"7","host":"x"}', '{"pid":7}', '{"pid":7,"host":null}'])(
    'that says nothing of its holder holds for seconds, not for ever: %s',
    (content) => {
      const fresh = outputFolder({ [LOCK]: content });
      expect(failure(() => openOutput(fresh.out))).toBe('machine');
      const minuteAgo = new Date(Date.now() - 60_000);
      utimesSync(join(fresh.out, '.iom-release', 'lock'), minuteAgo, minuteAgo);
      openOutput(fresh.out).abort();
    },
  );

  test('leaves nothing beside itself, not even of processes that were killed when they took it', () => {
    const dead = 2 ** 22 - 1;
    const folder = outputFolder({ [LOCK]: JSON.stringify({ pid: dead, host: hostname() }) });
    folder.write({ [`${LOCK}.${dead}.new`]: '{', [`${LOCK}.${dead}`]: '{' });
    const output = openOutput(folder.out);
    expect(folder.list('out')).toEqual([LOCK]);
    expect(JSON.parse(folder.read(LOCK))).toEqual({ pid: process.pid, host: hostname() });
    output.abort();
    expect(existsSync(join(folder.out, '.iom-release'))).toBe(false);
  });

  test('of a living process of another person is kept', () => {
    // The first process of a system lives as long as it does.
    const { out } = outputFolder({ [LOCK]: JSON.stringify({ pid: 1, host: hostname() }) });
    expect(failure(() => openOutput(out))).toBe('machine');
  });
});

describe('what a killed build left', () => {
  test('is thrown away when it had not begun to move files', () => {
    const folder = outputFolder({ 'out/a.txt': 'old', 'out/.iom-release/stage/0': 'new' });
    openOutput(folder.out).abort();
    expect(folder.list('out')).toEqual(['out/a.txt']);
    expect(folder.read('out/a.txt')).toBe('old');
  });

  test('is completed when it had: moves and removals, those already done too', () => {
    const folder = outputFolder({ 'out/a.txt': 'old', 'out/gone.txt': 'x', 'out/mine.txt': 'mine' });
    mkdirSync(join(folder.out, '.iom-release', 'stage'), { recursive: true });
    const output = openOutput(folder.out);
    output.put('a.txt', 'new');
    output.put('b.txt', 'new');
    output.remove({ path: 'gone.txt', sha256: sha256('x') });
    // The journal of a build that was killed in its pass, as that build writes it.
    const journal = {
      version: 1,
      moves: [
        { staged: '0', to: 'a.txt' },
        { staged: '1', to: 'b.txt' },
      ],
      removals: [
        { path: 'gone.txt', sha256: sha256('x') },
        { path: 'mine.txt', sha256: sha256('x') },
      ],
    };
    writeFileSync(join(folder.out, '.iom-release', 'journal.json'), JSON.stringify(journal));
    writeFileSync(join(folder.out, '.iom-release', 'lock'), JSON.stringify({ pid: 2 ** 22 - 1, host: hostname() }));
    openOutput(folder.out).abort();
    const left = ['a.txt', 'b.txt'].map((name) => readFileSync(join(folder.out, name), 'utf8'));
    expect(left).toEqual(['new', 'new']);
    expect(existsSync(join(folder.out, 'gone.txt'))).toBe(false);
    expect(folder.read('out/mine.txt')).toBe('mine');
  });

  test.each([
    '{',
    '[]',
    '7',
    '{"version":1}',
    '{"version":1,"moves":[7],"removals":[]}',
    '{"version":1,"moves":[],"removals":[7]}',
    '{"version":1,"moves":[{"staged":"0"}],"removals":[]}',
    '{"version":1,"moves":[{"staged":"0","to":"../x"}],"removals":[]}',
    '{"version":1,"moves":[],"removals":["../secret.txt"]}',
  ])('is not trusted when its journal is broken or leads elsewhere: %s', (journal) => {
    const folder = outputFolder({
      'secret.txt': 'x',
      'out/.iom-release/journal.json': journal,
      'out/.iom-release/stage/0': 'new',
    });
    openOutput(folder.out).abort();
    expect(folder.list()).toEqual(['secret.txt']);
  });
});
