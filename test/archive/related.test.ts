import { describe, expect, test } from 'vitest';
import { listReleases } from '../../src/archive/lists.ts';
import { relateReleases } from '../../src/archive/related.ts';
import { card } from '../support/cards.ts';

const month = (index: number) => `2024-${String(index).padStart(2, '0')}-05`;
const one = (slug: string, index: number, values = {}) => card({ slug, day: month(index), ...values });

describe('related releases', () => {
  test('share more before they share less, and are the nearest in time', () => {
    const cards = [
      one('same-office', 1),
      one('same-theme', 2, { office: 'kenya', themes: ['return'] }),
      one('both', 3, { themes: ['return'] }),
      one('neither', 4, { office: 'peru' }),
      one('this', 5, { themes: ['return'] }),
    ];
    const related = relateReleases(listReleases(cards));
    const [, , , , subject] = cards;
    if (!subject) throw new Error('there are five');
    expect(related(subject).map(({ slug }) => slug)).toEqual(['both', 'same-theme', 'same-office']);
  });

  test('of an older release are not changed by a new one', () => {
    const cards = Array.from({ length: 10 }, (_, index) => one(`r${index}`, index + 1));
    const before = relateReleases(listReleases(cards.slice(0, 9)));
    const after = relateReleases(listReleases(cards));
    expect(cards.slice(2, 9).map(after)).toEqual(cards.slice(2, 9).map(before));
    expect(
      cards
        .slice(2)
        .map(after)
        .every((found) => found.length >= 2),
    ).toBe(true);
  });

  test('of one moment that share as much stand in the order of their addresses', () => {
    const cards = ['c', 'a', 'b'].map((slug) => one(slug, 1));
    const later = one('later', 2);
    expect(relateReleases(listReleases([...cards, later]))(later).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  });

  test('are never those that are not public, nor itself', () => {
    const hidden = [
      one('draft', 1, { publication: { state: 'draft' } }),
      one('gone', 2, { publication: { state: 'withdrawn' } }),
    ];
    const open = one('open', 3);
    expect(relateReleases(listReleases([...hidden, open]))(open)).toEqual([]);
  });
});
