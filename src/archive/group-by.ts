import type { Card } from './card.ts';

/** @returns each card under each of its keys, once. */
export function groupBy(
  cards: readonly Card[],
  keys: (card: Card) => ReadonlySet<string> | readonly string[],
): ReadonlyMap<string, readonly Card[]> {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    for (const key of new Set(keys(card))) {
      const group = groups.get(key);
      if (group) group.push(card);
      else groups.set(key, [card]);
    }
  }
  return groups;
}
