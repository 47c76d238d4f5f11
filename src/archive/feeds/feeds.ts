import { urnOf } from '../../formats/agency/identity.ts';
import { localName } from '../../formats/view/names.ts';
import type { Language } from '../../model/language.ts';
import { ATOM, writeAtom } from './atom.ts';
import { type FeedCard, type FeedContext, type FeedEntry, feedEntry } from './entry.ts';
import type { ArchiveFile, Feed } from './feed.ts';
import { JSON_FEED, writeJsonFeed } from './json-feed.ts';
import type { ChangeFinder } from './moments.ts';
import { newest } from './newest.ts';
import { RSS, writeRss } from './rss.ts';

/** A list of the archive that has a feed. */
export type FeedList = {
  /** The folder of the list's page below the output folder, without slashes at its ends: `en`, `en/offices/mexico`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
};

/** What feeds are made of. */
export type FeedSources<Listed extends FeedCard> = FeedContext & {
  readonly changesOf: ChangeFinder<Listed>;
  /** The whole text of a release as HTML; asked for the newest of a newsroom's languages only. */
  readonly contentOf: (card: Listed) => string;
};

/**
 * Makes the main feeds of a language, with the whole text of its newest releases: RSS 2.0, Atom 1.0, JSON Feed 1.1.
 *
 * @param cards the releases of that language, in any order
 */
export function mainFeeds<Listed extends FeedCard>(
  list: FeedList,
  cards: Iterable<Listed>,
  sources: FeedSources<Listed>,
): readonly ArchiveFile[] {
  const entries = newest(cards).map((card) =>
    feedEntry(card, sources.changesOf(card), sources, sources.contentOf(card)),
  );
  const file = (kind: { readonly file: string; readonly mediaType: string }, write: (feed: Feed) => string) => ({
    path: `${list.path}/${kind.file}`,
    mediaType: kind.mediaType,
    content: write(feedOf(list, kind.file, entries, sources)),
  });
  return [file(ATOM, writeAtom), file(RSS, writeRss), file(JSON_FEED, writeJsonFeed)];
}

/**
 * Makes the feed of one list (an office, a country, a theme, a year): Atom 1.0 with summaries. It needs no text, so
 * that an archive of any size has one for each of its lists without reading a release again.
 */
export function listFeed<Listed extends FeedCard>(
  list: FeedList,
  cards: Iterable<Listed>,
  sources: FeedContext & { readonly changesOf: ChangeFinder<Listed> },
): ArchiveFile {
  const entries = newest(cards).map((card) => feedEntry(card, sources.changesOf(card), sources));
  const content = writeAtom(feedOf(list, ATOM.file, entries, sources));
  return { path: `${list.path}/${ATOM.file}`, mediaType: ATOM.mediaType, content };
}

function feedOf(list: FeedList, file: string, entries: readonly FeedEntry[], { newsroom }: FeedContext): Feed {
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
