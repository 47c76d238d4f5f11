import { type Day, isoDay } from '../../model/date.ts';
import type { Language } from '../../model/language.ts';
import type { ReleaseType } from '../../model/release.ts';
import { excerpt } from '../markup/excerpt.ts';
import { writeDay } from '../view/dates.ts';
import { type FrameContext, type FrameOptions, frameView } from './frame.ts';
import { releaseFolder, urlPath, wayUp } from './places.ts';

/** A release in a list. */
export type ListedRelease = {
  readonly language: Language;
  readonly slug: string;
  readonly title: string;
  readonly date: Day;
  readonly type: ReleaseType;
  readonly description?: string;
};

/** Stands in an item for the way to the top of the site while it is rendered; no text has it (HTML 13.2.3.5). */
const UP = '\u0000';

/** A rendered release, taken apart where the way to the top of the site belongs: its only link. */
export type ListItem = readonly [before: string, after: string];
/** A list stays below its size however long headlines are. */
const LONGEST_TITLE = 240;

/** A link with how many releases it leads to. */
export type CountedLink = { readonly label: string; readonly href: string; readonly count: string };

/** A link of a pager; `kind` is its class. */
export type PagerLink = { readonly kind: 'newer' | 'older' | 'newest'; readonly label: string; readonly href: string };

/** What a list shows between its frame. */
export type ListPage = {
  readonly title: string;
  readonly kicker: string | null;
  readonly lede: string | null;
  /** Smaller lists in this one: the years of all releases, the months of a year. */
  readonly within: { readonly label: string; readonly entries: readonly CountedLink[] } | null;
  /** Items that {@link renderItem} made, under headings. */
  readonly groups: readonly { readonly heading: string; readonly items: readonly ListItem[] }[];
  readonly pager: readonly PagerLink[];
};

/** @returns a release as an item, for pages at any place: see {@link placeItems}. */
export function renderItem(release: ListedRelease, { templates }: FrameContext): ListItem {
  const { language, title, date, type, description = null } = release;
  const strings = templates.strings(language);
  const item = templates.render('html/partials/item', {
    up: UP,
    href: `${urlPath(releaseFolder(release))}/index.html`,
    title: excerpt(title, LONGEST_TITLE),
    isoDay: isoDay(date),
    date: writeDay(date, strings),
    type: strings.types[type],
    description,
  });
  const at = item.indexOf(UP);
  return at < 0 ? [item, ''] : [item.slice(0, at), item.slice(at + 1).replaceAll(UP, '')];
}

/** @returns items with their links made for a page in a folder. */
export function placeItems(items: readonly ListItem[], folder: string): string {
  const up = wayUp(folder);
  let text = '';
  for (const [before, after] of items) text += before + up + after;
  return text;
}

/** @returns a list of releases as a page. */
export function renderListPage(page: ListPage, options: FrameOptions, context: FrameContext): string {
  const groups = page.groups.map(({ heading, items }) => ({ heading, items: placeItems(items, options.folder) }));
  return context.templates.render('html/list', { ...frameView(options, context), ...page, groups });
}
