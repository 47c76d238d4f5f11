import type { LinkedRelease } from '../formats/html/site.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Card } from './card.ts';
import { firstOf } from './first.ts';
import type { LanguageLists } from './lists.ts';

/** How many are shown. */
const MOST = 4;
/** How far back each list is searched. */
const REACH = 8;

/** Finds releases on the same matter, the closest first. */
export type RelatedFinder = (card: Card) => readonly LinkedRelease[];

/**
 * Relates each release to earlier ones of its language that share its themes, office or countries: to earlier ones,
 * so that a new release changes no older page. Only the first of a list, which have none before them, look ahead.
 */
export function relateReleases(languages: readonly LanguageLists[]): RelatedFinder {
  const shelves = new Map<Card, Shelf[]>();
  for (const { lists } of languages) {
    for (const { kind, entries } of [...lists.theme, ...lists.office, ...lists.country]) {
      const cards = entries.filter((entry) => entry !== undefined);
      for (const [index, card] of cards.entries()) {
        const shelf = { cards, index, weight: kind === 'theme' ? 3 : 2 };
        const known = shelves.get(card);
        if (known) known.push(shelf);
        else shelves.set(card, [shelf]);
      }
    }
  }
  return (card) => closest(card, shelves.get(card) ?? []).map(linkedRelease);
}

/** @returns a release as other pages link to it. */
export function linkedRelease({ language, slug, title, date, issued }: Card): LinkedRelease {
  return { language, slug, title, date, issued };
}

/** A list in which a release stands, and where. */
type Shelf = { readonly cards: readonly Card[]; readonly index: number; readonly weight: number };

function closest(card: Card, shelves: readonly Shelf[]): readonly Card[] {
  const earlier = rank(shelves, (index) => [Math.max(0, index - REACH), index]);
  if (earlier.length >= 2) return earlier;
  const later = rank(shelves, (index) => [index + 1, index + 1 + MOST]);
  return [...earlier, ...later.filter((other) => other !== card && !earlier.includes(other))].slice(0, MOST);
}

/** By how much they share, then the nearest in time: the order of a list is that of time. */
function rank(shelves: readonly Shelf[], range: (index: number) => readonly [number, number]): readonly Card[] {
  const found: { readonly card: Card; score: number }[] = [];
  for (const { cards, index, weight } of shelves) {
    const [from, to] = range(index);
    for (const card of cards.slice(from, to)) {
      // So few that to look through them takes less than a map.
      const known = found.find((one) => one.card === card);
      if (known) known.score += weight;
      else found.push({ card, score: weight });
    }
  }
  type Ranked = (typeof found)[number];
  const order = (one: Ranked, other: Ranked) =>
    other.score - one.score ||
    other.card.issued.epoch - one.card.issued.epoch ||
    compareText(one.card.slug, other.card.slug);
  return firstOf(found, MOST, order).map(({ card }) => card);
}
