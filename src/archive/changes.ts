import type { Change } from '../formats/html/site.ts';
import { isPublic } from '../model/publication.ts';
import type { Card } from './card.ts';
import { compareCards } from './lists.ts';
import { linkedRelease } from './related.ts';

/** Finds what a release does to earlier ones, and what later ones did to it. */
export type ChangeFinder = (card: Card) => readonly Change[];

/**
 * Links corrections, updates and withdrawals both ways. What is not public is named nowhere: neither an embargoed
 * correction on the page of what it corrects, nor the other way round.
 */
export function linkChanges(cards: readonly Card[]): ChangeFinder {
  const shown = cards.filter(({ publication }) => isPublic(publication));
  const find = targetFinder(() => shown.sort(compareCards));
  const later = new Map<Card, Change[]>();
  for (const card of shown.filter(({ relations }) => relations.length > 0).sort(compareCards)) {
    for (const { kind, release, note } of card.relations) {
      const target = find(card, release);
      if (!target || target === card) continue;
      const change: Change = { kind, release, direction: 'by-later', other: linkedRelease(card), ...noted(note) };
      later.set(target, [...(later.get(target) ?? []), change]);
    }
  }
  return (card) => {
    const since = later.get(card) ?? [];
    if (card.relations.length === 0) return since;
    const own = card.relations.flatMap(({ kind, release, note }): Change[] => {
      const target = find(card, release);
      if (target === card) return [];
      return [
        { kind, release, direction: 'to-earlier', ...(target ? { other: linkedRelease(target) } : {}), ...noted(note) },
      ];
    });
    return [...own, ...since];
  };
}

/** @returns the releases that a public one withdraws, and what it says of why. */
export function withdrawals(cards: readonly Card[]): ReadonlyMap<Card, string | undefined> {
  const shown = cards.filter(({ publication }) => isPublic(publication));
  const find = targetFinder(() => cards);
  const withdrawn = new Map<Card, string | undefined>();
  for (const card of shown) {
    for (const { kind, release, note } of card.relations) {
      const target = kind === 'withdraws' ? find(card, release) : undefined;
      if (target && target !== card) withdrawn.set(target, note);
    }
  }
  return withdrawn;
}

/**
 * A slug means the release of one's own language, else the first one that has it.
 *
 * @param cards asked for once, when a slug is to be found: few archives have a release that speaks of another
 */
function targetFinder(cards: () => readonly Card[]): (card: Card, slug: string) => Card | undefined {
  let bySlug: ReadonlyMap<string, readonly Card[]> | undefined;
  return ({ language }, slug) => {
    bySlug ??= groupBySlug(cards());
    const candidates = bySlug.get(slug) ?? [];
    return candidates.find((one) => one.language === language) ?? candidates[0];
  };
}

function groupBySlug(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const bySlug = new Map<string, Card[]>();
  for (const card of cards) {
    const same = bySlug.get(card.slug);
    if (same) same.push(card);
    else bySlug.set(card.slug, [card]);
  }
  return bySlug;
}

function noted(note: string | undefined): { readonly note?: string } {
  return note === undefined ? {} : { note };
}
