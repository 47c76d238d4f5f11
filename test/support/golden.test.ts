import { expect, test } from 'vitest';
import { goldenFile } from './golden.ts';
import { temporaryNewsroom } from './temporary-newsroom.ts';

const BLESS = { BLESS: '1' };

test('an output that equals the blessed file passes, and any other fails', () => {
  const { path: folder } = temporaryNewsroom({ 'a/wire.txt': 'blessed\n' });
  goldenFile('a/wire.txt', 'blessed\n', { folder, env: {} });
  goldenFile('a/wire.txt', Buffer.from('blessed\n'), { folder, env: {} });
  expect(() => goldenFile('a/wire.txt', 'changed\n', { folder, env: {} })).toThrow('a/wire.txt');
  expect(() => goldenFile('a/wire.txt', Buffer.from('changed\n'), { folder, env: {} })).toThrow('a/wire.txt');
});

test('a byte that text does not show is a difference', () => {
  const { path: folder } = temporaryNewsroom({ mark: Uint8Array.of(0xef, 0xbf, 0xbd), broken: Uint8Array.of(0xff) });
  goldenFile('mark', '\ufffd', { folder, env: {} });
  expect(() => goldenFile('broken', '\ufffd', { folder, env: {} })).toThrow('differs in its bytes');
});

test('a missing file fails and is not written', () => {
  const newsroom = temporaryNewsroom({});
  expect(() => goldenFile('new.txt', 'new', { folder: newsroom.path, env: {} })).toThrow('nobody has blessed new.txt');
  expect(newsroom.list()).toEqual([]);
});

test('BLESS=1 writes, but not under CI', () => {
  const newsroom = temporaryNewsroom({ 'old.txt': 'old' });
  const folder = newsroom.path;
  expect(() => goldenFile('old.txt', 'new', { folder, env: { ...BLESS, CI: 'true' } })).toThrow('old.txt');
  expect(newsroom.read('old.txt')).toBe('old');
  goldenFile('old.txt', 'new', { folder, env: BLESS });
  goldenFile('deep/er.txt', 'new', { folder, env: BLESS });
  expect(newsroom.list()).toEqual(['deep/er.txt', 'old.txt']);
  expect(newsroom.read('old.txt')).toBe('new');
});
