import { isoDate } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';

/** A fact of a release for which the standards have no place of their own: name and value, both one line. */
export type Fact = readonly [name: string, value: string];

/**
 * The facts that ninjs, NewsML-G2 and NITF carry in their places for a provider's own properties, so that a release
 * that is read back is whole. A slug and a language hold no space: the words after them are the note or the title.
 */
export function factsOf(release: Release): readonly Fact[] {
  const { slug, office, type, date, dateEstimated, source, formerUrls, relations, translations, boilerplate } = release;
  return [
    ['slug', slug],
    ['office', office.id],
    ['type', type],
    ['date', isoDate(date)],
    ...(dateEstimated ? [['date-estimated', 'true'] as const] : []),
    ...relations.map(({ kind, release: to, note }): Fact => [kind, joined(to, note)]),
    ...translations.map(({ language, slug: to, title }): Fact => ['translation', joined(language, to, title)]),
    ...(boilerplate ? [['boilerplate', boilerplate.id] as const] : []),
    ...formerUrls.map((url): Fact => ['former-url', url]),
    ...(source === undefined ? [] : [['source', source] as const]),
  ];
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}
