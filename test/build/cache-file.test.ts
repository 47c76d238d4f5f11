import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCache, readCacheLines, writeCache } from '../../src/build/cache/cache-file.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

test('lines that were read and lines that are new stand in a cache as if all were new', () => {
  const folder = temporaryNewsroom({});
  const at = (name: string) => join(folder.path, name);
  const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('مكتبة', 'x'.repeat(300_000), '')).map((text) => JSON.stringify(text));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(fc.option(line), { maxLength: 14 }), fc.boolean(), (before, changes, turned) => {
      writeCache(at('before'), 'key', before);
      const kept = [...(readCacheLines(at('before'), 'key') ?? [])];
      const order = [...before.keys(), ...changes.keys()].filter((nth, place, all) => all.indexOf(nth) === place);
      if (turned) order.reverse();
      const mixed = order.flatMap((nth) => changes[nth] ?? kept[nth] ?? []);
      const texts = order.flatMap((nth) => changes[nth] ?? before[nth] ?? []);
      writeCache(at('mixed'), 'key', mixed);
      writeCache(at('texts'), 'key', texts);
      expect(readFileSync(at('mixed')).equals(readFileSync(at('texts')))).toBe(true);
      expect(readCache(at('mixed'), 'key')).toEqual(texts);
    }),
    { numRuns: 200 },
  );
}); // biome-ignore format: one property
