import { COMPLETE_LANGUAGES, primaryLanguage } from '../../model/language.ts';
import type { ComparedRelease } from './card.ts';

/** A translation and the text that it is taken to be made from: the English one, else French, Spanish, Arabic. */
export type Pair = { readonly original: ComparedRelease; readonly translation: ComparedRelease };

/** Pairs each translation of a group with its original. */
export function* pairsOf(group: readonly ComparedRelease[]): Generator<Pair> {
  const [original, ...translations] = [...group].sort((a, b) => rankOf(a) - rankOf(b));
  if (!original) return;
  for (const translation of translations) {
    if (translation.language !== original.language) yield { original, translation };
  }
}

function rankOf({ language }: ComparedRelease): number {
  const primary = primaryLanguage(language);
  const rank = COMPLETE_LANGUAGES.map(String).indexOf(primary);
  return rank === -1 ? COMPLETE_LANGUAGES.length : rank;
}
