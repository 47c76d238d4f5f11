import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { discoverSources } from '../../../src/build/discover.ts';
import { watchNewsroom } from '../../../src/build/watch/watch-newsroom.ts';

/** A folder that is watched, and the sources that are in it by what was told. */
function watched(...besides: readonly string[]) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'watched-')));
  const at = (path: string) => join(folder, path);
  const write = (path: string, text = 'x') => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  write('before/one.md');
  const known = new Set(discoverSources([folder], folder));
  const told: string[] = [];
  const errors: unknown[] = [];
  const watching = watchNewsroom(
    folder,
    undefined,
    ({ written, gone, settings, others }) => {
      for (const path of written) known.add(path);
      for (const path of gone) known.delete(path);
      told.push(...[...written].map((path) => `written ${relative(folder, path)}`));
      told.push(...[...gone].map((path) => `gone ${relative(folder, path)}`));
      if (settings) told.push('settings');
      if (others) told.push('others');
    },
    (error) => errors.push(error),
    besides.map(at),
  );
  const end = () => {
    watching.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const seesAll = () =>
    vi.waitFor(() => expect([...known].sort()).toEqual([...discoverSources([folder], folder)]), { timeout: 20_000 });
  return { folder, at, write, told, errors, seesAll, end };
}

/** Lets a moment pass in which the watch may be in the middle of anything. */
async function turns(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  do await new Promise((resolve) => setImmediate(resolve));
  while (performance.now() < end);
}

test('a source in a folder that was just made is never missed, whenever it is written', async () => {
  const { write, at, seesAll, errors, end } = watched();
  onTestFinished(end);
  for (let each = 0; each < 500; each += 1) {
    mkdirSync(at(`new-${each}`));
    await turns((each % 60) / 20);
    write(`new-${each}/release.md`);
  }
  await seesAll();
  expect(errors).toEqual([]);
});

/** Histories of a folder; more of them for a long run. */
const RUNS = Number(process.env['WATCH_RUNS'] ?? 30);

const NAMES = ['a', 'b', 'c'] as const;
const aFolder = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const aSource = fc
  .tuple(fc.option(aFolder), fc.constantFrom('x.md', 'y.markdown', 'a', 'readme.md', '.hidden.md', 'z.tmp'))
  .map(([folder, name]) => (folder === null ? name : `${folder}/${name}`));
const aDeed = fc.record({
  deed: fc.oneof(
    fc.record({ kind: fc.constant('write' as const), path: aSource }),
    fc.record({ kind: fc.constant('remove' as const), path: fc.oneof(aFolder, aSource) }),
    fc.record({ kind: fc.constant('move' as const), path: fc.oneof(aFolder, aSource), to: fc.oneof(aFolder, aSource) }),
  ),
  wait: fc.constantFrom(0, 0, 0, 0.2, 1, 5, 130),
});

test(
  'whatever is written, moved and removed, in the end the watch knows what is there',
  async () => {
    const property = fc.asyncProperty(fc.array(aDeed, { minLength: 1, maxLength: 25 }), async (deeds) => {
      const { write, at, seesAll, errors, end } = watched();
      try {
        for (const { deed, wait } of deeds) {
          try {
            if (deed.kind === 'write') write(deed.path);
            else if (deed.kind === 'remove') rmSync(at(deed.path), { recursive: true });
            else renameSync(at(deed.path), at(deed.to));
          } catch {
            // Many of these cannot be done; then nothing has happened.
          }
          await turns(wait);
        }
        await seesAll();
        expect(errors).toEqual([]);
      } finally {
        end();
      }
    });
    await fc.assert(property, { numRuns: RUNS });
  },
  Math.max(180_000, RUNS * 2000),
);

test('what is no release is told as what it is, and what is passed over not at all', async () => {
  const { write, at, told, seesAll, end } = watched('public');
  onTestFinished(end);
  for (const path of ['public/a.html', '.git/b.md', 'node_modules/c.md', 'd.md~', 'e.md.tmp', 'f.swp']) write(path);
  for (const path of ['build.log', 'notes.txt', 'readme.md', 'brief.docx']) write(path);
  await turns(300);
  expect(told).toEqual([]);
  write('harbour.JPG');
  await vi.waitFor(() => expect(told).toEqual(['others']));
  told.splice(0);
  write('2024/newsroom.yaml');
  await vi.waitFor(() => expect(told).toContain('others'));
  write('newsroom.yaml');
  await vi.waitFor(() => expect(told).toContain('settings'));
  symlinkSync(at('before'), at('linked'));
  symlinkSync(at('before/one.md'), at('two.md'));
  await seesAll();
  unlinkSync(at('before/one.md'));
  await seesAll();
  expect(new Set(told)).toEqual(new Set(['others', 'settings', 'written two.md', 'gone before/one.md']));
});

test('an editor that writes a new file and moves it over the old one has written it, and removed nothing', async () => {
  const { write, at, told, end } = watched();
  onTestFinished(end);
  write('before/one.md.tmp', 'new');
  renameSync(at('before/one.md.tmp'), at('before/one.md'));
  await vi.waitFor(() => expect(told).toContain('written before/one.md'));
  renameSync(at('before/one.md'), at('before/one.md~'));
  await turns(20);
  write('before/one.md', 'newer');
  await turns(300);
  expect(told.filter((one) => one.startsWith('gone'))).toEqual([]);
});

test('a folder of which the place is taken by a file, and by a folder again', async () => {
  const { write, at, seesAll, end } = watched();
  onTestFinished(end);
  rmSync(at('before'), { recursive: true });
  write('before');
  await seesAll();
  unlinkSync(at('before'));
  write('before/one.md');
  write('before/deep/two.md');
  await seesAll();
  renameSync(at('before'), at('after'));
  await seesAll();
  write('after/deep/three.md');
  await seesAll();
});
