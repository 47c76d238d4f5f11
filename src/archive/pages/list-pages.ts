import type { FrameOptions, Step } from '../../formats/html/frame.ts';
import {
  type CountedLink,
  type ListItem,
  type ListPage,
  type PagerLink,
  renderListPage,
} from '../../formats/html/list-page.ts';
import { type Section, sectionOf, urlPath, wayUp } from '../../formats/html/places.ts';
import { fill } from '../../formats/templates/fill.ts';
import type { Strings } from '../../formats/templates/strings.ts';
import { countReleases, writeNumber } from '../../formats/view/counts.ts';
import { present } from '../../model/present.ts';
import type { Card } from '../card.ts';
import type { Entry, LanguageLists, ReleaseList } from '../lists.ts';
import { listKindName, listName, monthName } from '../names.ts';
import { type Page, paginate } from '../pagination.ts';
import type { SiteFile, SitePart } from '../part.ts';
import type { Rendering } from './context.ts';

/**
 * Plans the pages of a list. The newest page is the front of the list and says how many releases there are and which
 * smaller lists it has; the others say nothing that a new release would change.
 */
export function* listPages(list: ReleaseList, lists: LanguageLists, rendering: Rendering): Generator<SitePart> {
  const pages = paginate(list.entries);
  for (const page of pages) {
    yield {
      name: `${list.folder}/page/${page.number}`,
      from: { cards: page.entries, shows: 'cards', facts: factsOf(list, page, lists, rendering) },
      family: `lists ${list.language}`,
      files: () => filesOf(list, page, lists, rendering),
    };
  }
}

/** What a page shows beside its releases: which languages and sections there are, and on the front what it leads to. */
function factsOf(list: ReleaseList, page: Page<Entry>, lists: LanguageLists, { plan, versionsOf }: Rendering): string {
  const front = page.newest && [
    list.count,
    [...versionsOf(list)],
    within(list, lists).map(({ key, count }) => [key, count]),
  ];
  return JSON.stringify([plan.site, page.number, page.newest, front]);
}

function* filesOf(
  list: ReleaseList,
  page: Page<Entry>,
  lists: LanguageLists,
  rendering: Rendering,
): Generator<SiteFile> {
  const strings = rendering.templates.strings(list.language);
  if (page.newest) yield renderPage(list, page, list.folder, frontOf(list, lists, strings), rendering);
  // The page before leads to this one by its number, which will be its only address when it is closed.
  if (page.number > 1 || !page.newest) {
    yield renderPage(list, page, `${list.folder}/page/${page.number}`, {}, rendering);
  }
}

function renderPage(
  list: ReleaseList,
  page: Page<Entry>,
  folder: string,
  front: Partial<ListPage>,
  rendering: Rendering,
): SiteFile {
  const strings = rendering.templates.strings(list.language);
  const name = listName(list, rendering.newsroom, strings);
  const isFront = folder === list.folder;
  const number = fill(strings.site.page, { number: page.number });
  const view: ListPage = {
    title: name,
    kicker: listKindName(list.kind, strings),
    lede: isFront ? null : number,
    within: null,
    groups: groupByMonth(page.entries, rendering, strings),
    pager: pagerOf(list, page, folder, strings),
    ...front,
  };
  const options: FrameOptions = {
    language: list.language,
    folder,
    ...(page.newest ? { canonical: list.folder } : {}),
    title: isFront ? name : `${name} – ${number}`,
    section: sectionOf(list.kind),
    trail: trailOf(list, isFront ? undefined : number, rendering, strings),
    ...(isFront ? { versions: rendering.versionsOf(list), feeds: rendering.feeds(list) } : {}),
  };
  return { path: `${folder}/index.html`, content: renderListPage(view, options, rendering) };
}

function frontOf(list: ReleaseList, lists: LanguageLists, strings: Strings): Partial<ListPage> {
  const lede = countReleases(list.count, list.language, strings);
  const inside = within(list, lists);
  if (inside.length === 0) return { lede };
  const isYear = list.kind === 'year';
  const entries = inside.map((one) =>
    countedLink(one, isYear ? monthOnly(one.key, strings) : one.key, list.folder, strings),
  );
  return { lede, within: { label: isYear ? strings.site.months : strings.site.years, entries } };
}

/** The smaller lists that a list leads to: of all releases the years, the newest first, of a year its months. */
function within({ kind, key }: ReleaseList, { lists }: LanguageLists): readonly ReleaseList[] {
  if (kind === 'all') return lists.year.toReversed();
  return kind === 'year' ? lists.month.filter((month) => month.key.startsWith(`${key}-`)) : [];
}

function monthOnly(key: string, { dates }: Strings): string {
  return present(dates.months[Number(key.slice(5)) - 1]);
}

/** @returns a link to a list from a page in a folder. */
export function countedLink(list: ReleaseList, label: string, folder: string, strings: Strings): CountedLink {
  return { label, href: `${wayUp(folder)}${urlPath(list.folder)}/index.html`, count: writeNumber(list.count, strings) };
}

/** The newest first, under the names of their months. */
function groupByMonth(entries: readonly Entry[], { itemOf }: Rendering, strings: Strings): ListPage['groups'] {
  const groups: { readonly heading: string; readonly items: ListItem[] }[] = [];
  let last: Card | undefined;
  let items: ListItem[] = [];
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const card = entries[index];
    if (!card) continue;
    const { date } = card;
    if (!last || last.date.month !== date.month || last.date.year !== date.year) {
      items = [];
      groups.push({ heading: monthName(date, strings), items });
    }
    last = card;
    items.push(itemOf(card));
  }
  return groups;
}

/** Links by number alone: that a newer page exists is true of every page but the newest, and stays true. */
function pagerOf(
  { folder: list }: ReleaseList,
  { number, newest }: Page<Entry>,
  folder: string,
  { site }: Strings,
): readonly PagerLink[] {
  const to = (place: string) => `${wayUp(folder)}${urlPath(place)}/index.html`;
  const older: PagerLink = { kind: 'older', label: site.older, href: to(`${list}/page/${number - 1}`) };
  const newer: PagerLink = { kind: 'newer', label: site.newer, href: to(`${list}/page/${number + 1}`) };
  const front: PagerLink = { kind: 'newest', label: site.newest, href: to(list) };
  return [...(folder === list ? [] : [front]), ...(newest ? [] : [newer]), ...(number > 1 ? [older] : [])];
}

function trailOf(
  list: ReleaseList,
  page: string | undefined,
  { newsroom, plan }: Rendering,
  strings: Strings,
): readonly Step[] {
  const { kind, language, key, folder } = list;
  const section: Section = sectionOf(kind);
  const all = plan.languages.find((one) => one.language === language);
  const year = kind === 'month' ? all?.lists.year.find((one) => key.startsWith(one.key)) : undefined;
  const steps: Step[] = kind === 'all' ? [] : [{ label: strings.site[section], folder: `${language}/${section}` }];
  if (year) steps.push({ label: year.key, folder: year.folder });
  const label = listName(list, newsroom, strings);
  return page === undefined ? [...steps, { label }] : [...steps, { label, folder }, { label: page }];
}
