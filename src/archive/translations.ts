import { compareText } from '../model/diagnostic.ts';
import type { Translation } from '../model/release.ts';
import { groupTranslations } from '../model/translation-groups.ts';
import type { Card } from './card.ts';

/** Finds the translations of a release among those that may be shown. */
export type TranslationFinder = (card: Card) => readonly Translation[];

/**
 * Links translations: files that share a stem (`NAME.en.md`, `NAME.fr.md`) and files that a release names, in both
 * directions and through one another, so that naming one of them is enough.
 *
 * @param cards the releases that may be shown; a translation that may not is never named
 */
export function linkTranslations(cards: readonly Card[]): TranslationFinder {
  const groups = groupTranslations(cards);
  return (card) =>
    (groups.get(card.file) ?? [])
      .filter((other) => other.language !== card.language)
      .map(({ language, slug, title }) => ({ language, slug, title }))
      .sort((a, b) => compareText(a.language, b.language) || compareText(a.slug, b.slug));
}
