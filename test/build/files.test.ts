import { mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  leadsOutside,
  makeFolder,
  readFile,
  readOfNewsroom,
  readText,
  readTextIfThere,
  unlessRefused,
} from '../../src/build/files.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8');

describe('what the system refuses', () => {
  const ask = () => readFileSync('/nowhere/at/all');

  test('is done without where that is expected', () => {
    expect(unlessRefused(() => 'given', 'otherwise')).toBe('given');
    expect(unlessRefused(ask, 'otherwise')).toBe('otherwise');
    expect(unlessRefused(ask, 'otherwise', 'EACCES', 'ENOENT')).toBe('otherwise');
  });

  test('goes on as it is where another refusal was expected, and so does what is no refusal', () => {
    expect(() => unlessRefused(ask, 'otherwise', 'EACCES')).toThrow('ENOENT');
    const wrong = () => unlessRefused(() => JSON.parse('{'), 'otherwise');
    expect(wrong).toThrow(SyntaxError);
  });
});

describe('making a folder', () => {
  test('makes those above it, and says which is the uppermost that was not there', () => {
    const { path } = temporaryNewsroom({ 'file.md': '' });
    expect(makeFolder(join(path, 'a/b/c'))).toBe(join(path, 'a'));
    expect(makeFolder(join(path, 'a/b/c'))).toBeUndefined();
    symlinkSync('a', join(path, 'link'));
    expect(makeFolder(join(path, 'link/b/d'))).toBe(join(path, 'link/b/d'));
    expect(() => makeFolder(join(path, 'file.md/b'))).toThrow(/EEXIST|ENOTDIR/);
  });

  test('comes back where there can be none, as below the files of the system, and from a circle of links', () => {
    const { path } = temporaryNewsroom({});
    symlinkSync('round', join(path, 'round'));
    expect(() => makeFolder('/proc/none/at/all')).toThrow('ENOENT');
    expect(() => makeFolder(join(path, 'round/a'))).toThrow('ELOOP');
  });
});

describe('reading a file', () => {
  test('gives its bytes, also of one that the system makes while it is read', () => {
    const { path } = temporaryNewsroom({ 'a.md': 'one', 'empty.md': '' });
    expect(text(readFile(join(path, 'a.md')))).toBe('one');
    expect(text(readFile(join(path, 'empty.md')))).toBe('');
    expect(text(readFile('/proc/self/stat'))).toContain(String(process.pid));
  });

  test('refuses a folder, what is not there, and what is too large', () => {
    const { path } = temporaryNewsroom({ 'large.md': '' });
    mkdirSync(join(path, 'folder.md'));
    truncateSync(join(path, 'large.md'), 1024 * 1024 + 1);
    expect(() => readFile(join(path, 'folder.md'))).toThrow('folder.md is not a file.');
    expect(() => readFile(join(path, 'none.md'))).toThrow('none.md does not exist.');
    expect(() => readFile(join(path, 'large.md'), 1)).toThrow('large.md is larger than 1 MB.');
    expect(() => readFile(join(path, 'large.md/below.md'))).toThrow(
      'cannot be read: a file stands where a folder belongs.',
    );
  });

  test('follows a link inside the folder and none out of it', () => {
    const { path } = temporaryNewsroom({ 'room/a.md': 'inside', 'secret.md': 'outside' });
    const room = join(path, 'room');
    symlinkSync('a.md', join(room, 'inside.md'));
    symlinkSync('../secret.md', join(room, 'outside.md'));
    symlinkSync('nowhere.md', join(room, 'nowhere.md'));
    expect(text(readOfNewsroom(join(room, 'inside.md'), room))).toBe('inside');
    expect(readOfNewsroom(join(room, 'outside.md'), room)).toBeUndefined();
    expect(text(readOfNewsroom(join(path, 'secret.md'), room))).toBe('outside');
    expect(leadsOutside(join(room, 'nowhere.md'), room)).toBe(false);
    expect(leadsOutside(join(room, 'a.md'), room)).toBe(false);
  });

  test('as text: what is not there is none, also below a file; what is not UTF-8 is refused', () => {
    const { path } = temporaryNewsroom({ 'a.md': '\uFEFFone', 'latin.md': new Uint8Array([0xe9]) });
    expect(readText(join(path, 'a.md'))).toBe('one');
    expect(readTextIfThere(join(path, 'none.md'))).toBeUndefined();
    expect(readTextIfThere(join(path, 'a.md/below.md'))).toBeUndefined();
    expect(() => readTextIfThere(join(path, 'latin.md'))).toThrow('latin.md is not UTF-8.');
    expect(() => readTextIfThere(path)).toThrow('is not a file.');
    mkdirSync(join(path, 'newsroom.yaml'));
    expect(() => readTextIfThere(join(path, 'newsroom.yaml'))).toThrow(
      expect.objectContaining({ hint: 'Move it away, and put a file in its place.' }),
    );
    expect(() => readTextIfThere(path)).toThrow(expect.objectContaining({ hint: 'Name a Markdown file or a folder.' }));
    expect(() => readText(join(path, 'none.md'))).toThrow('none.md does not exist.');
  });
});
