import { urnOf } from '../../formats/agency/identity.ts';
import type { Templates } from '../../formats/templates/compile.ts';
import { localName } from '../../formats/view/names.ts';
import { pageUrl } from '../../formats/view/urls.ts';
import type { Instant } from '../../model/date.ts';
import { type Language, stringsLanguage } from '../../model/language.ts';
import type { Office } from '../../model/office.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { countryName } from '../../newsroom/registry/countries.ts';
import { type Change, type Dated, publishedAt, updatedAt } from './moments.ts';

/** What feeds say of a release without its text. A card of the archive is one; so is a release with a description. */
export type FeedCard = Dated &
  Pick<
    Release,
    'slug' | 'language' | 'title' | 'publication' | 'themes' | 'countries' | 'translations' | 'relations'
  > & {
    readonly office: Pick<Office, 'name' | 'timeZone'>;
    /** One or two sentences. */
    readonly description: string | null;
  };

/** An item of a feed, in no format yet. */
export type FeedEntry = {
  /** `urn:uuid:…`: the same for ever, in every feed, language by language. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  readonly published: Instant;
  readonly updated: Instant;
  /** Of a withdrawn release, that it is withdrawn. */
  readonly summary: string | null;
  readonly author: string;
  readonly categories: readonly string[];
  /** The same release in other languages. */
  readonly alternates: readonly { readonly language: Language; readonly url: string }[];
  /** The whole text as HTML with absolute addresses, in feeds that carry it. */
  readonly content?: string;
};

/** What the items of feeds are made with. */
export type FeedContext = { readonly newsroom: Newsroom; readonly templates: Templates };

/**
 * Makes the item of a release. A withdrawn one keeps its id, address and headline, so that readers' programs replace
 * the text that they have by the notice.
 *
 * @param changes what later releases did to it
 * @param content its whole text, where the feed carries it
 */
export function feedEntry(
  card: FeedCard,
  changes: readonly Change[],
  { newsroom, templates }: FeedContext,
  content?: string,
): FeedEntry {
  const { language, title, publication } = card;
  const withdrawn = publication.state === 'withdrawn';
  return {
    id: urnOf(card, newsroom),
    url: pageUrl(card, newsroom),
    title,
    language,
    published: publishedAt(card),
    updated: updatedAt(card, changes),
    summary: withdrawn ? templates.strings(language).status.withdrawn : card.description,
    author: localName(card.office.name, language),
    categories: categoriesOf(card),
    alternates: alternatesOf(card, newsroom),
    ...(content === undefined ? {} : { content }),
  };
}

/** One page a language: Atom allows no two alternatives of one language (RFC 4287, 4.1.2). */
function alternatesOf({ language, translations }: FeedCard, newsroom: Newsroom): FeedEntry['alternates'] {
  const urls = new Map<Language, string>();
  for (const other of translations) {
    if (other.language !== language && !urls.has(other.language)) urls.set(other.language, pageUrl(other, newsroom));
  }
  return [...urls].map(([key, url]) => ({ language: key, url }));
}

function categoriesOf({ themes, countries, language, publication }: FeedCard): readonly string[] {
  const names = countries.map((code) => countryName(code, stringsLanguage(language)) ?? code);
  return [...new Set([...(publication.state === 'withdrawn' ? ['withdrawn'] : []), ...themes, ...names])];
}
