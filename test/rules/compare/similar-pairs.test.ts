import { expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import type { ComparedRelease } from '../../../src/rules/compare/card.ts';
import { similarPairs } from '../../../src/rules/compare/similar-pairs.ts';
import { similarity, sketchOf } from '../../../src/rules/compare/sketch.ts';

/** Words that no other seed has. */
const words = (seed: string, count: number) => Array.from({ length: count }, (_, nth) => `${seed}${nth}`).join(' ');

function release(file: string, text: string, language = 'en'): ComparedRelease {
  return {
    ...{ file, language: language as Language, slug: file, day: 0, office: 'headquarters', status: 'approved' },
    ...{ declaredTranslations: [], relations: [], sketch: sketchOf(text) },
  };
}

const pairs = (releases: readonly ComparedRelease[], least = 0.8) =>
  [...similarPairs(releases, least)].map(({ first, second }) => `${first.file} ${second.file}`).sort();

test('each pair of alike texts is found once, the earlier first, whatever stands between them', () => {
  const alike = [1, 2, 3].map((nth) => release(`a${nth}`, words('lantern', 60)));
  const others = Array.from({ length: 30 }, (_, nth) => release(`b${nth}`, words(`b${nth}x`, 60)));
  const [one, two, three] = alike as [ComparedRelease, ComparedRelease, ComparedRelease];
  expect(pairs([one, ...others, two, three])).toEqual(['a1 a2', 'a1 a3', 'a2 a3']);
});

test('every pair of an archive of alike texts is found, and none twice', () => {
  const few = Array.from({ length: 12 }, (_, nth) =>
    release(`${nth}`, `${words('lantern', 300)} ${words(`n${nth}x`, 9)}`),
  );
  const found = pairs(few, 0.5);
  expect(new Set(found).size).toBe(found.length);
  expect(found).toHaveLength((12 * 11) / 2);
});

test('a text of forty words is compared, a shorter one is a stub', () => {
  const two = (count: number) => [release('a', words('lantern', count)), release('b', words('lantern', count))];
  expect(pairs(two(40))).toEqual(['a b']);
  expect(pairs(two(39))).toEqual([]);
});

test('texts in two languages are not compared', () => {
  expect(pairs([release('a', words('lantern', 60)), release('b', words('lantern', 60), 'fr')])).toEqual([]);
});

test('a share of exactly as much as was asked for counts', () => {
  const [a, b] = [`${words('lantern', 100)} ${words('a', 5)}`, `${words('lantern', 100)} ${words('b', 5)}`];
  const share = similarity(sketchOf(a), sketchOf(b));
  expect(share).toBeGreaterThan(0.8);
  expect(share).toBeLessThan(1);
  expect(pairs([release('a', a), release('b', b)], share)).toEqual(['a b']);
  expect(pairs([release('a', a), release('b', b)], share + 0.001)).toEqual([]);
});

test('texts of a quarter of the same words are no pair, and hardly one is looked at', () => {
  const quarter = Array.from({ length: 40 }, (_, nth) =>
    release(`${nth}`, `${words('lantern', 60)} ${words(`n${nth}x`, 180)}`),
  );
  expect(pairs(quarter)).toEqual([]);
  const looked = pairs(quarter, 0);
  expect(looked.length).toBeLessThan((40 * 39) / 8);
});

test('of a formula that hundreds share only the first fifty are compared with each other', () => {
  const many = Array.from({ length: 60 }, (_, nth) => release(`${nth}`, words('lantern', 60)));
  expect(pairs(many)).toHaveLength((50 * 49) / 2);
});
