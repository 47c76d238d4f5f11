import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCache, writeCache } from '../../src/build/cache/cache-file.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

test('a cache whose lines end in a mistake stays the one of before, and no half of it is left', () => {
  const room = temporaryNewsroom({});
  const path = join(room.path, '.iom-release', 'a.jsonl');
  writeCache(path, 'key', ['one', ['t', 'wo']]);
  const lines = function* () {
    yield 'new';
    throw new Error('a mistake');
  };
  expect(() => writeCache(path, 'key', lines())).toThrow('a mistake');
  expect(readCache(path, 'key')).toEqual(['one', 'two']);
  expect(room.list('.iom-release')).toEqual(['.iom-release/.gitignore', '.iom-release/a.jsonl']);
});
