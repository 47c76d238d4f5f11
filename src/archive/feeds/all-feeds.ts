import type { FeedLink } from '../../formats/html/frame.ts';
import { listFolder, themeFolder } from '../../formats/html/places.ts';
import { fill } from '../../formats/templates/fill.ts';
import { localName } from '../../formats/view/names.ts';
import type { Language } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import type { Card } from '../card.ts';
import { groupBy } from '../group-by.ts';
import type { LanguageLists, ReleaseList } from '../lists.ts';
import { listName } from '../names.ts';
import type { PartSources, SitePart } from '../part.ts';
import { entryMaker, type FeedContext, factsOfOthers } from './entry.ts';
import type { ArchiveFile } from './feed.ts';
import { type FeedFormat, type FeedList, LIST_FORMATS, listFeed, MAIN_FORMATS, mainFeeds } from './feeds.ts';
import { newest } from './newest.ts';

/**
 * Plans the feeds that a new release may change: those of each language, and one for each office, country and theme.
 * Each is made of its newest releases alone.
 *
 * @param cards the public releases, and those that were withdrawn
 * @param contentOf the whole text of a release as HTML; asked for the newest of each language only
 */
export function growingFeeds(
  languages: readonly LanguageLists[],
  cards: readonly Card[],
  context: FeedContext,
  contentOf: (card: Card) => string,
): readonly SitePart[] {
  const folders = groupBy(cards, folderFinder());
  return languages.flatMap(({ language, lists }) => {
    const entryOf = entryMaker(context);
    const part = (
      folder: string,
      shows: PartSources['shows'],
      make: (own: readonly Card[]) => readonly ArchiveFile[],
    ) => {
      const own = newest(present(folders.get(folder)));
      const facts = factsOfOthers(own, context);
      return {
        name: `feeds ${folder}`,
        from: { cards: own, shows, facts },
        family: `feeds ${language}`,
        files: () => make(own),
      };
    };
    return [
      part(language, 'texts', (own) => mainFeeds(mainList(language, context), own, context, contentOf)),
      ...[...lists.office, ...lists.country, ...lists.theme].map((list) =>
        part(list.folder, 'cards', (own) => [listFeed(feedList(list, context), own, entryOf, context)]),
      ),
    ];
  });
}

/** What lists and their feeds are named with. */
type NamingContext = Pick<FeedContext, 'newsroom' | 'templates'>;

/** @returns the feeds of a list as its page links to them: of a year or a month, which ends, those of its language too. */
export function feedLinks(list: ReleaseList, context: NamingContext): readonly FeedLink[] {
  const main = linksOf(mainList(list.language, context), MAIN_FORMATS);
  if (list.kind === 'all') return main;
  const own = linksOf(feedList(list, context), LIST_FORMATS);
  return list.kind === 'year' || list.kind === 'month' ? [...own, ...main] : own;
}

function linksOf({ path, title }: FeedList, formats: readonly FeedFormat[]): readonly FeedLink[] {
  return formats.map(({ file, mediaType, name }) => ({
    type: mediaType,
    title: `${title} (${name})`,
    path: `${path}/${file}`,
  }));
}

/** @returns a list as its feed names it. */
export function feedList(list: ReleaseList, context: NamingContext): FeedList {
  const { newsroom, templates } = context;
  return named(list.folder, listName(list, newsroom, templates.strings(list.language)), list.language, context);
}

/** All releases of a language: their feeds stand beside its front page. */
function mainList(language: Language, context: NamingContext): FeedList {
  return named(language, context.templates.strings(language).site.newsroom, language, context);
}

function named(path: string, name: string, language: Language, { newsroom, templates }: NamingContext): FeedList {
  const short = localName(newsroom.organisation.shortName, language);
  const organisation = localName(newsroom.organisation.name, language);
  return {
    path,
    title: name.startsWith(short) ? name : `${short} – ${name}`,
    description: fill(templates.strings(language).site.description, { organisation }),
    language,
  };
}

/** Finds the folders of the feeds that a release is in. Few offices, countries and themes are many cards': what is the same of them is looked up. */
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
