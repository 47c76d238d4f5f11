import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BuildOptions, build } from '../../src/build/build.ts';
import { readFolder } from '../support/built.ts';
import { type FrontMatterValues, source } from '../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = Date.UTC(2026, 0, 1);
const RELEASES = 36;
const OFFICES = ['headquarters', 'mexico', 'kenya'];
const THEMES = ['lamps', 'bread', 'ferries'];
const WORDS = ['lantern', 'orchard', 'bridge', 'meadow', 'ferry', 'lighthouse', 'garden'];
const EMBARGO = Date.UTC(2026, 5, 1);

/** A release of the newsroom: what its source is written of. */
type Told = { readonly values: FrontMatterValues; readonly body: string };
type Room = Map<string, Told>;

const day = (number: number) => `20${10 + (number % 8)}-0${1 + (number % 9)}-1${number % 10}`;
const at = <Item>(list: readonly Item[], number: number): Item => list[number % list.length] as Item;
const text = (number: number) => `The ${at(WORDS, number)} of number ${number} has a ${at(WORDS, number * 3 + 1)}.`;

function told(number: number): Told {
  const language = number % 5 === 0 ? 'fr' : 'en';
  const values = {
    ...{ title: `A quiet ${at(WORDS, number)} of ${number}`, date: day(number), office: at(OFFICES, number), language },
    themes: `[${at(THEMES, number)}]`,
  };
  return { values, body: text(number) };
}

const startOf = (): Room =>
  new Map(
    Array.from({ length: RELEASES }, (_, number) => [
      `release-${number}.${number % 5 === 0 ? 'fr' : 'en'}.md`,
      told(number),
    ]),
  );

/** What becomes of a release of the newsroom, or of the moment. */
type Edit = (room: Room, name: string, number: number) => Partial<BuildOptions> | undefined;

const put = (change: (number: number, before: Told) => FrontMatterValues, body?: (number: number) => string): Edit => {
  return (room, name, number) => {
    const before = room.get(name) ?? told(number);
    room.set(name, { values: { ...before.values, ...change(number, before) }, body: body?.(number) ?? before.body });
    return undefined;
  };
};

const EDITS: Readonly<Record<string, Edit>> = {
  text: put(() => ({}), (number) => `${text(number)}\n\n${text(number + 5)}`),
  title: put((number) => ({ title: `Another ${at(WORDS, number)} ${number}` })),
  date: put((number) => ({ date: day(number + 7) })),
  office: put((number, { values }) => ({ office: at(OFFICES, OFFICES.indexOf(values['office'] ?? '') + 1 + (number % 2)) })),
  theme: put((number) => ({ themes: `[${at(THEMES, number + 1)}, nets-${number % 2}]` })),
  language: put((_, { values }) => ({ language: values['language'] === 'en' ? 'fr' : 'en' })),
  slug: put((number) => ({ slug: `moved-${number}` })),
  embargo: put(() => ({ embargo: '2026-06-01T00:00:00Z' })),
  draft: put(() => ({ status: 'draft' })),
  withdrawn: put(() => ({ status: 'withdrawn' })),
  approved: put(() => ({ status: null, embargo: null })),
  correction: put((number) => ({ corrects: `{ release: release-${number % RELEASES}, note: A lamp was blue. }` })),
  withdrawal: put((number) => ({ withdraws: `{ release: release-${number % RELEASES}, note: It was not. }` })),
  error: put(() => ({ date: '2024-02-30' })),
  'gone again': (room, name) => void room.delete(name),
  added: (room, _, number) => void room.set(`new-${number}.en.md`, told(number + 100)),
  translated: (room, name, number) =>
    void room.set(name.replace(/\.\w\w\.md$/, '.es.md'), { ...told(number), values: { ...told(number).values, language: 'es' } }),
  'the embargo ends': () => ({ now: EMBARGO }),
  'the embargo holds': () => ({ now: EMBARGO - 1 }),
  nothing: () => undefined,
}; // biome-ignore format: one edit a line

/** Writes what has changed, as a person saves it. */
function save(folder: TemporaryNewsroom, room: Room, before: Room): void {
  for (const name of before.keys()) if (!room.has(name)) rmSync(join(folder.path, name));
  for (const [name, one] of room) {
    if (one !== before.get(name)) folder.write({ [name]: source(one.values, one.body) });
  }
}

test('a build with what the last one kept writes the bytes of one that kept nothing, after any edit of any release', async () => {
  const names = Object.keys(EDITS);
  /** Every edit once, each of a release of its own, in any order. */
  const orders = fc.tuple(fc.shuffledSubarray(names, { minLength: names.length }), fc.nat({ max: 1000 }));
  await fc.assert(
    fc.asyncProperty(orders, async ([order, first]) => {
      const folder = temporaryNewsroom({ 'newsroom.yaml': 'baseUrl: https://press.example.org\n' });
      let room = startOf();
      save(folder, room, new Map());
      let options: BuildOptions = { cwd: folder.path, out: 'public', now: NOW };
      await build({ ...options, cache: true });
      for (const [step, name] of order.entries()) {
        const next: Room = new Map(room);
        const target = at([...next.keys()], first + step * 7);
        options = { ...options, ...EDITS[name]?.(next, target, first + step) };
        save(folder, next, room);
        room = next;
        const warm = await build({ ...options, cache: true });
        const clean = await build({ ...options, out: 'clean' });
        expect(warm.diagnostics, name).toEqual(clean.diagnostics);
        expect(warm.rendered, name).toEqual(clean.rendered);
        const [made, wanted] = [readFolder(join(folder.path, 'public')), readFolder(join(folder.path, 'clean'))];
        expect([...made.keys()], name).toEqual([...wanted.keys()]);
        expect(
          [...made].filter(([path, bytes]) => !wanted.get(path)?.equals(bytes)).map(([path]) => path),
          name,
        ).toEqual([]);
        rmSync(join(folder.path, 'clean'), { recursive: true });
      }
    }),
    { seed: 1951, numRuns: Number(process.env['CACHE_RUNS'] ?? 1), endOnFailure: true },
  );
}, 900_000);
