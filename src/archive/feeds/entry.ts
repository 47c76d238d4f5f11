import { urnOf } from '../../formats/agency/identity.ts';
import type { Change } from '../../formats/html/site.ts';
import type { Templates } from '../../formats/templates/compile.ts';
import { localName } from '../../formats/view/names.ts';
import { pageUrl } from '../../formats/view/urls.ts';
import type { Instant } from '../../model/date.ts';
import { type Language, stringsLanguage } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import type { Translation } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { countryName } from '../../newsroom/registry/countries.ts';
import { themeName } from '../../newsroom/themes.ts';
import type { Card } from '../card.ts';

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
export type FeedContext = {
  readonly newsroom: Newsroom;
  readonly templates: Templates;
  /** What a release did to earlier ones, and later ones to it. */
  readonly changesOf: (card: Card) => readonly Change[];
  /** The translations of a release that are public. */
  readonly translationsOf: (card: Card) => readonly Translation[];
};

/**
 * Makes the item of a release. A withdrawn one keeps its id, address and headline, so that readers' programs replace
 * the text that they have by the notice.
 *
 * @param content its whole text, where the feed carries it
 */
export function feedEntry(card: Card, context: FeedContext, content?: string): FeedEntry {
  const { newsroom, templates } = context;
  const { language, title, issued } = card;
  const withdrawn = card.publication.state === 'withdrawn';
  const office = present(newsroom.offices.byId.get(card.office));
  return {
    id: urnOf(card, newsroom),
    url: pageUrl(card, newsroom),
    title,
    language,
    published: issued,
    updated: updatedAt(card, context.changesOf(card)),
    summary: withdrawn ? templates.strings(language).status.withdrawn : (card.description ?? null),
    author: localName(office.name, language),
    categories: categoriesOf(card, newsroom),
    alternates: alternatesOf(card, context),
    ...(content === undefined ? {} : { content }),
  };
}

/** Makes the item of a release, with its summary. */
export type EntryMaker = (card: Card) => FeedEntry;

/** @returns what makes each item once, for all the lists that hold its release. */
export function entryMaker(context: FeedContext): EntryMaker {
  const made = new Map<Card, FeedEntry>();
  return (card) => {
    const known = made.get(card);
    if (known) return known;
    const entry = feedEntry(card, context);
    made.set(card, entry);
    return entry;
  };
}

/** @returns the moment of the last change that readers must know of: its publication, or the latest of its changes. */
export function updatedAt({ issued }: Card, changes: readonly Change[]): Instant {
  let latest = issued;
  for (const { direction, other } of changes) {
    if (direction === 'by-later' && other && other.issued.epoch > latest.epoch) latest = other.issued;
  }
  return latest;
}

/** @returns what other releases decide of the items of these, as text: nothing of most */
export function factsOfOthers(cards: readonly Card[], { changesOf, translationsOf }: FeedContext): string {
  const facts = cards.flatMap((card) => {
    const changes = changesOf(card);
    const translations = translationsOf(card).map(({ language, slug }) => `${language}/${slug}`);
    return changes.length + translations.length === 0 ? [] : [[card.language, card.slug, changes, translations]];
  });
  return JSON.stringify(facts);
}

/** One page a language: Atom allows no two alternatives of one language (RFC 4287, 4.1.2). */
function alternatesOf(card: Card, { translationsOf, newsroom }: FeedContext): FeedEntry['alternates'] {
  const urls = new Map<Language, string>();
  for (const other of translationsOf(card)) {
    if (other.language !== card.language && !urls.has(other.language)) {
      urls.set(other.language, pageUrl(other, newsroom));
    }
  }
  return [...urls].map(([language, url]) => ({ language, url }));
}

function categoriesOf({ themes, countries, language, publication }: Card, newsroom: Newsroom): readonly string[] {
  return [
    ...new Set([
      ...(publication.state === 'withdrawn' ? ['withdrawn'] : []),
      ...themes.map((theme) => themeName(theme, language, newsroom)),
      ...countries.map((code) => countryName(code, stringsLanguage(language)) ?? code),
    ]),
  ];
}
