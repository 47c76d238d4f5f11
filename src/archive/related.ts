import type { LinkedRelease } from '../formats/html/site.ts';
import { compareText } from '../model/diagnostic.ts';
import { present } from '../model/present.ts';
import type { Card } from './card.ts';
import { firstOf } from './first.ts';
import { compareCards, type LanguageLists, listKeys } from './lists.ts';

/** How many are shown. */
const MOST = 4;
/** How far back each list is searched. */
const REACH = 8;
/** The lists whose releases share something. */
const KINDS = ['theme', 'office', 'country'] as const;

/** Finds releases on the same matter, the closest first. */
export type RelatedFinder = (card: Card) => readonly LinkedRelease[];

/**
 * Relates each release to earlier ones of its language that share its themes, office or countries: to earlier ones,
 * so that a new release changes no older page. Only the first of a list, which have none before them, look ahead.
 */
export function relateReleases(languages: readonly LanguageLists[]): RelatedFinder {
  const readable = new Map<string, readonly Card[]>();
  for (const { language, lists } of languages) {
    for (const { kind, key, entries } of KINDS.flatMap((one) => lists[one])) {
      readable.set(
        `${language} ${kind} ${key}`,
        entries.filter((entry) => entry !== undefined),
      );
    }
  }
  const shelvesOf = (card: Card) =>
    KINDS.flatMap((kind) =>
      [...new Set(listKeys[kind](card))].flatMap((key): readonly Shelf[] => {
        const cards = readable.get(`${card.language} ${kind} ${key}`) ?? [];
        const index = placeOf(card, cards);
        return cards[index] === card ? [{ cards, index, weight: kind === 'theme' ? 3 : 2 }] : [];
      }),
    );
  return (card) => closest(card, shelvesOf(card)).map(linkedRelease);
}

/** @returns where a release stands in a list, if it does: found in its order, so that an archive's places need not be kept */
function placeOf(card: Card, cards: readonly Card[]): number {
  let [from, to] = [0, cards.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareCards(present(cards[middle]), card) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
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
