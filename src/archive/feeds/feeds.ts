import { urnOf } from '../../formats/agency/identity.ts';
import { localName } from '../../formats/view/names.ts';
import type { Language } from '../../model/language.ts';
import type { Card } from '../card.ts';
import { writeAtom } from './atom.ts';
import { type EntryMaker, type FeedContext, type FeedEntry, feedEntry } from './entry.ts';
import type { ArchiveFile, Feed } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { newest } from './newest.ts';
import { writeRss } from './rss.ts';

/** A format of feeds: its file in the folder of a list. */
export type FeedFormat = {
  readonly file: string;
  readonly mediaType: string;
  readonly name: string;
  readonly write: (feed: Feed) => string;
};

/** The one that every list has. */
const ATOM: FeedFormat = { file: 'atom.xml', mediaType: 'application/atom+xml', name: 'Atom', write: writeAtom };

/** What the front page of a language has. */
export const MAIN_FORMATS: readonly FeedFormat[] = [
  ATOM,
  { file: 'rss.xml', mediaType: 'application/rss+xml', name: 'RSS', write: writeRss },
  { file: 'feed.json', mediaType: 'application/feed+json', name: 'JSON Feed', write: writeJsonFeed },
];
export const LIST_FORMATS: readonly FeedFormat[] = [ATOM];

/** A list of the archive that has a feed. */
export type FeedList = {
  /** The folder of the list's page below the output folder, without slashes at its ends: `en`, `en/offices/mexico`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
};

/**
 * Makes the main feeds of a language, with the whole text of its newest releases: Atom 1.0, RSS 2.0, JSON Feed 1.1.
 *
 * @param cards the releases of that language, in any order
 * @param contentOf the whole text of a release as HTML; asked for the newest only
 */
export function mainFeeds(
  list: FeedList,
  cards: readonly Card[],
  context: FeedContext,
  contentOf: (card: Card) => string,
): readonly ArchiveFile[] {
  const entries = newest(cards).map((card) => feedEntry(card, context, contentOf(card)));
  return MAIN_FORMATS.map(({ file, mediaType, write }) => ({
    path: `${list.path}/${file}`,
    mediaType,
    content: write(feedOf(list, file, entries, context)),
  }));
}

/**
 * Makes the feed of one list (a year, a month, an office, a country, a theme): Atom 1.0 with summaries. It needs no
 * text, so that an archive of any size has one for each of its lists without reading a release again.
 */
export function listFeed(
  list: FeedList,
  cards: readonly Card[],
  entryOf: EntryMaker,
  context: Pick<FeedContext, 'newsroom'>,
): ArchiveFile {
  const entries = newest(cards).map(entryOf);
  const content = ATOM.write(feedOf(list, ATOM.file, entries, context));
  return { path: `${list.path}/${ATOM.file}`, mediaType: ATOM.mediaType, content };
}

function feedOf(
  list: FeedList,
  file: string,
  entries: readonly FeedEntry[],
  { newsroom }: Pick<FeedContext, 'newsroom'>,
): Feed {
  const { path, title, description, language } = list;
  const pageUrl = `${newsroom.baseUrl}/${path.split('/').map(encodeURIComponent).join('/')}/`;
  return {
    // A slug has no colon: no release can have this identifier.
    id: urnOf({ language, slug: `feed:${path}` }, newsroom),
    title,
    description,
    language,
    pageUrl,
    url: pageUrl + file,
    author: { name: localName(newsroom.organisation.name, language), url: newsroom.organisation.url },
    entries,
  };
}
