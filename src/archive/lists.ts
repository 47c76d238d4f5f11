import { type ListKind, listFolder } from '../formats/html/places.ts';
import { compareDays } from '../model/date.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import { themeId } from '../newsroom/themes.ts';
import type { Card } from './card.ts';

/** A release in a list; undefined keeps the place of one that was withdrawn, so that no other moves to another page. */
export type Entry = Card | undefined;

/** Some releases of one language: all of them, or those of a year, a month, an office, a country, a theme. */
export type ReleaseList = {
  readonly kind: ListKind;
  readonly language: Language;
  /** `2009`, `2009-06`, an office's id, an ISO code, a theme's id; empty for all. */
  readonly key: string;
  /** Its folder below the output: `en/offices/mexico`. */
  readonly folder: string;
  /** Where the feeds stand that tell of its new releases: years and months end, and share those of their language. */
  readonly feedFolder: string;
  /** The oldest first, with the places of withdrawn ones. */
  readonly entries: readonly Entry[];
  /** How many releases can be read in it. */
  readonly count: number;
};

/** The lists of a language, each kind in the order of its keys. */
export type LanguageLists = {
  readonly language: Language;
  readonly all: ReleaseList;
  readonly lists: Readonly<Record<ListKind, readonly ReleaseList[]>>;
};

/** By day, moment and address: the order in which releases came out. */
export function compareCards(a: Card, b: Card): number {
  return (
    compareDays(a.date, b.date) ||
    a.issued.epoch - b.issued.epoch ||
    compareText(a.slug, b.slug) ||
    compareText(a.language, b.language)
  );
}

/**
 * Puts releases into lists. Only what is public is listed: of a withdrawn release nothing but its place is kept, and
 * of a draft or one under embargo, though it may be rendered for the desk, not even that.
 */
export function listReleases(cards: readonly Card[]): readonly LanguageLists[] {
  const shown = cards.filter(({ publication: { state } }) => state === 'public' || state === 'withdrawn');
  const byLanguage = groupBy([...shown].sort(compareCards), ({ language }) => [language]);
  return [...byLanguage]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, ofLanguage]) => {
      const [first] = ofLanguage;
      return first ? [listsOf(first.language, ofLanguage)] : [];
    })
    .filter(({ all }) => all.count > 0);
}

function listsOf(language: Language, cards: readonly Card[]): LanguageLists {
  const all = listOf(language, 'all', '', cards);
  return {
    language,
    all,
    lists: {
      all: [all],
      year: grouped(language, 'year', cards, ({ date }) => [year(date.year)]),
      month: grouped(language, 'month', cards, ({ date }) => [`${year(date.year)}-${two(date.month)}`]),
      office: grouped(language, 'office', cards, ({ office }) => [office]),
      country: grouped(language, 'country', cards, ({ countries }) => countries),
      theme: grouped(language, 'theme', cards, ({ themes }) => themes.map(themeId).filter((id) => id !== '')),
    },
  };
}

function grouped(
  language: Language,
  kind: ListKind,
  cards: readonly Card[],
  keys: (card: Card) => readonly string[],
): readonly ReleaseList[] {
  return [...groupBy(cards, keys)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, group]) => listOf(language, kind, key, group))
    .filter(({ count }) => count > 0);
}

function listOf(language: Language, kind: ListKind, key: string, cards: readonly Card[]): ReleaseList {
  const entries = cards.map((card) => (card.publication.state === 'public' ? card : undefined));
  const count = entries.filter((entry) => entry !== undefined).length;
  const folder = listFolder(language, kind, key);
  const ends = kind === 'all' || kind === 'year' || kind === 'month';
  return { kind, language, key, folder, feedFolder: ends ? language : folder, entries, count };
}

/** Each card under each of its keys, once. */
function groupBy(
  cards: readonly Card[],
  keys: (card: Card) => readonly string[],
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

function year(number: number): string {
  return String(number).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
