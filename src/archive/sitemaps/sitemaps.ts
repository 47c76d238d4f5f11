import { folderUrl } from '../../formats/html/frame.ts';
import { pageUrl } from '../../formats/view/urls.ts';
import { dayAt, isoDay, isoInstant } from '../../model/date.ts';
import { compareText } from '../../model/diagnostic.ts';
import { primaryLanguage } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Card } from '../card.ts';
import { type FeedContext, updatedAt } from '../feeds/entry.ts';
import type { ArchiveFile } from '../feeds/feed.ts';
import {
  type Alternate,
  LIMITS,
  type Limits,
  type SitemapUrl,
  splitUrls,
  writeSitemapIndex,
  writeUrl,
  writeUrlSet,
} from './url-set.ts';

export type SitemapSources = Pick<FeedContext, 'newsroom' | 'changesOf' | 'translationsOf'> & {
  /** The folders of pages other than releases, below the output: `en/offices/mexico`. */
  readonly folders: readonly string[];
  readonly limits?: Limits;
};

/** The index, to be named to search engines. */
const SITEMAP_INDEX = 'sitemap.xml';
const XHTML = { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };

/**
 * Makes the sitemaps: one a year, so that a new release leaves those of other years as they are, one of the lists, and
 * their index. They stand at the top, since a sitemap speaks only for addresses below its own. What search engines
 * shall not show (withdrawn, or not public) is not in them.
 *
 * @param more addresses of further sitemaps, such as that of news
 * @returns file by file: those of an archive need not be in memory together
 */
export function* sitemaps(
  cards: readonly Card[],
  sources: SitemapSources,
  more: readonly string[] = [],
): Generator<ArchiveFile> {
  const urls: string[] = [];
  for (const file of listedFiles(cards, sources)) {
    urls.push(addressOf(file.path, sources.newsroom));
    yield file;
  }
  urls.push(...more);
  if (urls.length > 0) yield xml(SITEMAP_INDEX, writeSitemapIndex(urls));
}

function* listedFiles(cards: readonly Card[], sources: SitemapSources): Generator<ArchiveFile> {
  const { newsroom, folders, limits = LIMITS } = sources;
  for (const [year, listed] of [...byYear(cards)].sort(([a], [b]) => a - b)) {
    const sorted = listed.sort((a, b) => compareText(a.slug, b.slug) || compareText(a.language, b.language));
    yield* filesOf(
      String(year),
      sorted.map((card) => writeUrl(urlOf(card, sources))),
      limits,
    );
  }
  const lists = folders.map((folder) => writeUrl({ url: folderUrl(folder, newsroom), alternates: [] }));
  yield* filesOf('pages', lists, limits);
}

function byYear(cards: readonly Card[]): Map<number, Card[]> {
  const years = new Map<number, Card[]>();
  for (const card of cards) {
    if (card.publication.state !== 'public') continue;
    const known = years.get(card.date.year);
    if (known) known.push(card);
    else years.set(card.date.year, [card]);
  }
  return years;
}

function filesOf(name: string, urls: readonly string[], limits: Limits): ArchiveFile[] {
  return splitUrls(urls, limits).map((part, index) =>
    xml(`sitemap-${name}${index === 0 ? '' : `-${index + 1}`}.xml`, writeUrlSet(part, XHTML)),
  );
}

function urlOf(card: Card, sources: SitemapSources): SitemapUrl {
  return {
    url: pageUrl(card, sources.newsroom),
    modified: modifiedOf(card, sources),
    alternates: alternatesOf(card, sources),
  };
}

/** The day as it was written where nothing more is known; else the moment. */
function modifiedOf(card: Card, { changesOf }: SitemapSources): string {
  const updated = updatedAt(card, changesOf(card));
  const dayAlone = updated === card.issued && !card.date.instant && isoDay(dayAt(updated)) === isoDay(card.date);
  return dayAlone ? isoDay(card.date) : isoInstant(updated);
}

/** Every language, this one included; x-default is the English page where there is one (Google, hreflang). */
function alternatesOf(card: Card, { translationsOf, newsroom }: SitemapSources): readonly Alternate[] {
  const translations = translationsOf(card);
  if (translations.length === 0) return [];
  const all = [card, ...translations]
    .map(({ language, slug }) => ({ language, url: pageUrl({ language, slug }, newsroom) }))
    .sort((a, b) => compareText(a.language, b.language) || compareText(a.url, b.url));
  const original = present(all.find(({ language }) => primaryLanguage(language) === 'en') ?? all[0]);
  return [...all, { language: 'x-default', url: original.url }];
}

/** @returns the public address of a path below the output folder. */
export function addressOf(path: string, { baseUrl }: Newsroom): string {
  return `${baseUrl}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function xml(path: string, content: string): ArchiveFile {
  return { path, mediaType: 'application/xml', content };
}
