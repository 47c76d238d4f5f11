import type { FeedLink } from '../../formats/html/frame.ts';
import { listFolder, themeFolder } from '../../formats/html/places.ts';
import { fill } from '../../formats/templates/compile.ts';
import { localName } from '../../formats/view/names.ts';
import { isPublic } from '../../model/publication.ts';
import type { Card } from '../card.ts';
import type { LanguageLists, ReleaseList } from '../lists.ts';
import { listName } from '../names.ts';
import type { FeedContext } from './entry.ts';
import type { ArchiveFile } from './feed.ts';
import { type FeedList, LIST_FORMATS, listFeed, MAIN_FORMATS, mainFeeds } from './feeds.ts';

/**
 * Makes the feeds of a site: those of each language, and one for each office, country and theme. Years and months
 * end: their lists name the feeds of their language.
 *
 * @param contentOf the whole text of a release as HTML; asked for the newest of each language only
 */
export function* allFeeds(
  languages: readonly LanguageLists[],
  cards: readonly Card[],
  context: FeedContext,
  contentOf: (card: Card) => string,
): Generator<ArchiveFile> {
  const folders = groupByFolder(cards);
  for (const { language, all, lists } of languages) {
    yield* mainFeeds(feedList(all, context), folders.get(language) ?? [], context, contentOf);
    for (const list of [...lists.office, ...lists.country, ...lists.theme]) {
      yield listFeed(feedList(list, context), folders.get(list.folder) ?? [], context);
    }
  }
}

/** @returns the feeds of a list as its page links to them. */
export function feedLinks(
  list: ReleaseList,
  context: Pick<FeedContext, 'newsroom' | 'templates'>,
): readonly FeedLink[] {
  const formats = isMain(list) ? MAIN_FORMATS : LIST_FORMATS;
  const { title } = feedList(list, context);
  return formats.map(({ file, mediaType, name }) => ({
    type: mediaType,
    title: `${title} (${name})`,
    path: `${list.feedFolder}/${file}`,
  }));
}

function isMain({ feedFolder, language }: ReleaseList): boolean {
  return feedFolder === language;
}

function feedList(list: ReleaseList, { newsroom, templates }: Pick<FeedContext, 'newsroom' | 'templates'>): FeedList {
  const { language, feedFolder } = list;
  const strings = templates.strings(language);
  const short = localName(newsroom.organisation.shortName, language);
  const name = isMain(list) ? strings.site.newsroom : listName(list, newsroom, strings);
  return {
    path: feedFolder,
    title: name.startsWith(short) ? name : `${short} – ${name}`,
    description: fill(strings.site.description, { organisation: localName(newsroom.organisation.name, language) }),
    language,
  };
}

/** The cards of each feed; withdrawn ones too, which lists do not show. */
function groupByFolder(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const groups = new Map<string, Card[]>();
  const foldersOf = folderFinder();
  for (const card of cards) {
    if (!isPublic(card.publication)) continue;
    for (const folder of foldersOf(card)) {
      const group = groups.get(folder);
      if (group) group.push(card);
      else groups.set(folder, [card]);
    }
  }
  return groups;
}

/** Few offices, countries and themes are many cards': what is the same of them is looked up. */
function folderFinder(): (card: Card) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ language, office, countries, themes }) => {
    const key = [language, office, countries.join(), ...themes].join('\n');
    let folders = known.get(key);
    if (!folders) {
      const ofThemes = themes.map((theme) => themeFolder(language, theme)).filter((folder) => folder !== undefined);
      const ofCountries = countries.map((country) => listFolder(language, 'country', country));
      folders = new Set([language, listFolder(language, 'office', office), ...ofCountries, ...ofThemes]);
      known.set(key, folders);
    }
    return folders;
  };
}
