import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SearchEntry, searchFiles } from '../../../src/archive/search/index-files.ts';
import type { KeptIndex } from '../../../src/archive/search/kept-index.ts';
import { isoDay } from '../../../src/model/date.ts';
import type { Language } from '../../../src/model/language.ts';

const names = {
  language: 'en' as Language,
  office: (id: string) => `Office ${id}`,
  theme: (id: string) => `Theme ${id}`,
  day: isoDay,
};

/** A release by what may be done to it: its day, its words, its office, its themes. */
type Told = {
  readonly day: number;
  readonly words: readonly string[];
  readonly office: string;
  readonly theme: boolean;
};

const told = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  words: fc.uniqueArray(fc.constantFrom('ferry', 'bridge', 'lamp', 'قارب', 'b"read', 'constructor', '2024'), { minLength: 1 }),
  office: fc.constantFrom('a', 'b'),
  theme: fc.boolean(),
}); // biome-ignore format: one field a line

/** The releases of a newsroom by their slugs, before and after some of them were edited, added and taken away. */
const newsrooms = fc.array(fc.dictionary(fc.stringMatching(/^[a-f]{1,2}$/), told, { maxKeys: 30 }), {
  minLength: 2,
  maxLength: 4,
});

function entriesOf(newsroom: Readonly<Record<string, Told>>, asked: string[] = []): SearchEntry[] {
  return Object.entries(newsroom).map(([slug, { day, words, office, theme }]) => ({
    ...{ slug, title: slug, date: { year: 2024, month: 1, day }, office, themes: theme ? ['bread'] : [] },
    mark: `${slug} ${day} ${words.join()}`,
    words: () => {
      asked.push(slug);
      return { headline: words.slice(0, 1), lead: words.slice(1, 2), text: words.slice(2) };
    },
  }));
}

test('an index that is made of an earlier one is the one that is made anew, whatever became of the releases', () => {
  fc.assert(
    fc.property(newsrooms, (all) => {
      let earlier: KeptIndex | undefined;
      for (const newsroom of all) {
        const keep = (index: KeptIndex) => {
          earlier = JSON.parse(JSON.stringify(index)) as KeptIndex;
        };
        const made = [...searchFiles('x', entriesOf(newsroom), names, { earlier, keep })];
        expect(made).toEqual([...searchFiles('x', entriesOf(newsroom), names)]);
      }
    }),
    { seed: 1951, numRuns: 300 },
  );
});

test('is asked for the words of new releases alone, and knows words that all but all of them have', () => {
  const many = (count: number, more: Partial<Told> = {}) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const words = [`own${index}`, 'lead', 'every', ...(index % 10 === 0 ? [] : ['most'])];
        return [`release-${index}`, { day: 1 + (index % 28), words, office: 'a', theme: false, ...more }];
      }),
    );
  let kept: KeptIndex | undefined;
  const keep = (index: KeptIndex) => {
    kept = index;
  };
  expect([...searchFiles('x', entriesOf(many(200)), names, { earlier: undefined, keep })]).not.toEqual([]);
  const next = { ...many(200), 'release-7': { day: 3, words: ['most'], office: 'b', theme: true } };
  const asked: string[] = [];
  const made = [...searchFiles('x', entriesOf(next, asked), names, { earlier: kept, keep })];
  expect(asked).toEqual(['release-7']);
  expect(made).toEqual([...searchFiles('x', entriesOf(next), names)]);
  expect(JSON.parse(made[0]?.content ?? '')).toMatchObject({ common: ['every', 'lead', 'most'] });
});
