import type { Office } from '../../model/office.ts';
import { fold } from '../../model/text.ts';
import { findCountry } from './countries.ts';
import { type OfficeIndex, toIndex } from './office-index.ts';

/**
 * The offices whose id, name in any language, city, country or alias holds the query: those called exactly that
 * first, then those that begin with it, then those that hold it as a word, as a part of one, or its words apart; last
 * those that sit in the country of that name.
 *
 * @param query an empty one gives all offices in their order
 */
export function searchOffices(offices: OfficeIndex | readonly Office[], query: string): readonly Office[] {
  const key = fold(query);
  const { offices: all } = toIndex(offices);
  return key === '' ? all : rankOffices(all, key);
}

/** {@link searchOffices} for a query that is folded already. */
export function rankOffices(offices: readonly Office[], key: string): readonly Office[] {
  const words = key.split(' ');
  const country = findCountry(key);
  const ranked: { readonly office: Office; readonly rank: number }[] = [];
  for (const office of offices) {
    // What sits in a country comes after what is called by its name.
    const place = office.country === country ? 5 : Number.POSITIVE_INFINITY;
    const rank = Math.min(rankOf(searchable(office), key, words), place);
    if (rank < Number.POSITIVE_INFINITY) ranked.push({ office, rank: rank + (office.until === undefined ? 0 : 0.5) });
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ office }) => office);
}

function rankOf(texts: readonly string[], key: string, words: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const at = text.indexOf(key);
    if (at < 0) continue;
    if (text === key) return 0;
    if (at === 0) best = Math.min(best, 1);
    else best = Math.min(best, text[at - 1] === ' ' ? 2 : 3);
  }
  if (best < 4 || words.length < 2) return best;
  return words.every((word) => texts.some((text) => text.includes(word))) ? 4 : best;
}

const searchTexts = new WeakMap<Office, readonly string[]>();

function searchable(office: Office): readonly string[] {
  const known = searchTexts.get(office);
  if (known) return known;
  const named = [office.id, ...Object.values(office.name), ...Object.values(office.city ?? {}), ...office.aliases];
  const folded = [...new Set(named.map(fold))];
  searchTexts.set(office, folded);
  return folded;
}
