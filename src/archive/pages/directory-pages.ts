import { type DirectoryPage, renderDirectoryPage } from '../../formats/html/directory-page.ts';
import type { FeedLink } from '../../formats/html/frame.ts';
import type { PagerLink } from '../../formats/html/list-page.ts';
import { type Section, sectionFolder, wayUp } from '../../formats/html/places.ts';
import { fill } from '../../formats/templates/fill.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { fold } from '../../model/text.ts';
import type { LanguageLists, ReleaseList } from '../lists.ts';
import { listName, officeLabel } from '../names.ts';
import type { SiteFile } from '../part.ts';
import type { Rendering } from './context.ts';
import { countedLink } from './list-pages.ts';

/** The lists that a directory leads to, by part of the site. */
const DIRECTORIES = { offices: 'office', countries: 'country', themes: 'theme' } as const;
type DirectorySection = keyof typeof DIRECTORIES;

/** Lists on one page: only free-text themes are ever more. */
const MOST_ENTRIES = 300;

/** A list with its name and how it is sorted. */
type Named = { readonly list: ReleaseList; readonly label: string; readonly key: string };

/** Renders the ways to the lists of offices, countries and themes; a directory has the feeds of its language. */
export function* directoryPages({ language, all, lists }: LanguageLists, rendering: Rendering): Generator<SiteFile> {
  const feeds = rendering.feeds(all);
  for (const section of Object.keys(DIRECTORIES) as DirectorySection[]) {
    const named = nameLists(lists[DIRECTORIES[section]], rendering);
    for (let start = 0; start < named.length; start += MOST_ENTRIES) {
      const number = start / MOST_ENTRIES + 1;
      const last = start + MOST_ENTRIES >= named.length;
      const place = { language, section, number, last, feeds };
      yield directoryPage(named.slice(start, start + MOST_ENTRIES), place, rendering);
    }
  }
}

function nameLists(lists: readonly ReleaseList[], { newsroom, templates }: Rendering): readonly Named[] {
  return lists
    .map((list) => {
      const name = listName(list, newsroom, templates.strings(list.language));
      const label = list.kind === 'office' ? officeLabel(name, list.language, newsroom) : name;
      return { list, label, key: fold(label) };
    })
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.list.key, b.list.key));
}

type Place = {
  readonly language: Language;
  readonly section: DirectorySection;
  readonly number: number;
  readonly last: boolean;
  readonly feeds: readonly FeedLink[];
};

function directoryPage(named: readonly Named[], place: Place, rendering: Rendering): SiteFile {
  const { language, section, number } = place;
  const strings = rendering.templates.strings(language);
  const first = sectionFolder(language, section);
  const folder = number === 1 ? first : `${first}/page/${number}`;
  const title = strings.site[section];
  const page = fill(strings.site.page, { number });
  const view: DirectoryPage = {
    title,
    lede: number === 1 ? null : page,
    groups: groupByLetter(named).map(([heading, group]) => ({
      heading,
      entries: group.map(({ list, label }) => countedLink(list, label, folder, strings)),
    })),
    pager: pagerOf(place, folder, strings.site),
  };
  const content = renderDirectoryPage(
    view,
    {
      language,
      folder,
      title: number === 1 ? title : `${title} – ${page}`,
      section,
      trail: [{ label: title }],
      ...(number === 1 ? { versions: versionsOf(section, rendering), feeds: place.feeds } : {}),
    },
    rendering,
  );
  return { path: `${folder}/index.html`, content };
}

function versionsOf(section: Section, { plan }: Rendering): ReadonlyMap<Language, string> {
  const there = plan.site.languages.filter(({ sections }) => sections.includes(section));
  return new Map(there.map(({ language }) => [language, sectionFolder(language, section)]));
}

/** In Arabic the article is no letter to look a word up by. */
function groupByLetter(named: readonly Named[]): readonly (readonly [string, readonly Named[]])[] {
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const [letter = '#'] = one.key.toUpperCase();
    const group = groups.get(letter);
    if (group) group.push(one);
    else groups.set(letter, [one]);
  }
  return [...groups];
}

function pagerOf({ language, section, number, last }: Place, folder: string, words: Record<'older' | 'newer', string>) {
  const to = (page: number) => {
    const place = sectionFolder(language, section);
    return `${wayUp(folder)}${place}/${page === 1 ? '' : `page/${page}/`}index.html`;
  };
  const links: PagerLink[] = [];
  if (number > 1) links.push({ kind: 'newer', label: words.newer, href: to(number - 1) });
  if (!last) links.push({ kind: 'older', label: words.older, href: to(number + 1) });
  return links;
}
