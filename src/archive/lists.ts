import { type ListKind, listFolder } from '../formats/html/places.ts';
import { compareDays, type Day } from '../model/date.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import { present } from '../model/present.ts';
import { themeId } from '../newsroom/themes.ts';
import type { Card } from './card.ts';
import { groupBy } from './group-by.ts';

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
    .map(([, ofLanguage]) => listsOf(present(ofLanguage[0]).language, ofLanguage))
    .filter(({ all }) => all.count > 0);
}

/** The keys of the lists of each kind that a release stands in. */
export const listKeys: Readonly<Record<Exclude<ListKind, 'all'>, (card: Card) => readonly string[]>> = {
  year: ({ date }) => [yearKey(date)],
  month: ({ date }) => [monthKey(date)],
  office: ({ office }) => [office],
  country: ({ countries }) => countries,
  theme: ({ themes }) => themes.map(themeId).filter((id) => id !== ''),
};

function listsOf(language: Language, cards: readonly Card[]): LanguageLists {
  const all = listOf(language, 'all', '', cards);
  const lists = (kind: Exclude<ListKind, 'all'>) => grouped(language, kind, cards);
  return {
    language,
    all,
    lists: {
      ...{ all: [all], year: lists('year'), month: lists('month') },
      ...{ office: lists('office'), country: lists('country'), theme: lists('theme') },
    },
  };
}

function grouped(language: Language, kind: Exclude<ListKind, 'all'>, cards: readonly Card[]): readonly ReleaseList[] {
  return [...groupBy(cards, listKeys[kind])]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, group]) => listOf(language, kind, key, group))
    .filter(({ count }) => count > 0);
}

function listOf(language: Language, kind: ListKind, key: string, cards: readonly Card[]): ReleaseList {
  const entries = cards.map((card) => (card.publication.state === 'public' ? card : undefined));
  const count = entries.filter((entry) => entry !== undefined).length;
  const folder = listFolder(language, kind, key);
  return { kind, language, key, folder, entries, count };
}

/** @returns the key of the year in which a day is: `2009`. */
export function yearKey({ year }: Day): string {
  return String(year).padStart(4, '0');
}

/** @returns the key of the month in which a day is: `2009-06`. */
export function monthKey(day: Day): string {
  return `${yearKey(day)}-${String(day.month).padStart(2, '0')}`;
}
