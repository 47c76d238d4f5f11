import { pageUrl } from '../../formats/view/urls.ts';
import { isoDay, isoInstant } from '../../model/date.ts';
import { compareText } from '../../model/diagnostic.ts';
import { primaryLanguage } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { ArchiveFile } from '../feeds/feed.ts';
import { type Change, type ChangeFinder, type Dated, updatedAt } from '../feeds/moments.ts';
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

/** What sitemaps say of a release. */
export type SitemapCard = Dated & Pick<Release, 'slug' | 'language' | 'title' | 'publication' | 'translations'>;

export type SitemapSources<Listed extends SitemapCard> = {
  readonly newsroom: Newsroom;
  readonly changesOf: ChangeFinder<Listed>;
  /** The paths of list pages below the output folder: `en/offices/mexico/`. */
  readonly pages: readonly string[];
  readonly limits?: Limits;
};

/** The index, to be named to search engines. */
export const SITEMAP_INDEX = 'sitemap.xml';
const XHTML = { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };

/**
 * Makes the sitemaps: one a year, so that a new release leaves those of other years as they are, one of the lists, and
 * their index. They stand at the top, since a sitemap speaks only for addresses below its own. What search engines
 * shall not show (withdrawn, or not public) is not in them.
 *
 * @param more addresses of further sitemaps, such as that of news
 */
export function sitemaps<Listed extends SitemapCard>(
  cards: Iterable<Listed>,
  sources: SitemapSources<Listed>,
  more: readonly string[] = [],
): readonly ArchiveFile[] {
  const { newsroom, pages, limits = LIMITS } = sources;
  const files = [...byYear(cards)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, listed]) => {
      const sorted = listed.sort((a, b) => compareText(a.slug, b.slug) || compareText(a.language, b.language));
      return filesOf(
        String(year),
        sorted.map((card) => writeUrl(urlOf(card, sources))),
        limits,
      );
    });
  const lists = pages.map((path) => writeUrl({ url: addressOf(path, newsroom), alternates: [] }));
  files.push(...filesOf('pages', lists, limits));
  const urls = [...files.map(({ path }) => addressOf(path, newsroom)), ...more];
  return urls.length === 0 ? [] : [...files, xml(SITEMAP_INDEX, writeSitemapIndex(urls))];
}

function byYear<Listed extends SitemapCard>(cards: Iterable<Listed>): Map<number, Listed[]> {
  const years = new Map<number, Listed[]>();
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

function urlOf<Listed extends SitemapCard>(card: Listed, { newsroom, changesOf }: SitemapSources<Listed>): SitemapUrl {
  return {
    url: pageUrl(card, newsroom),
    modified: modifiedOf(card, changesOf(card)),
    alternates: alternatesOf(card, newsroom),
  };
}

/** A day where only days are known: the zone of every office need not be looked up. */
function modifiedOf(card: SitemapCard, changes: readonly Change[]): string {
  const dayAlone = changes.length === 0 && !card.embargo && !card.date.instant;
  return dayAlone ? isoDay(card.date) : isoInstant(updatedAt(card, changes));
}

/** Every language, this one included; x-default is the English page where there is one (Google, hreflang). */
function alternatesOf(card: SitemapCard, newsroom: Newsroom): readonly Alternate[] {
  if (card.translations.length === 0) return [];
  const all = [card, ...card.translations]
    .map(({ language, slug }) => ({ language, url: pageUrl({ language, slug }, newsroom) }))
    .sort((a, b) => compareText(a.language, b.language) || compareText(a.url, b.url));
  const original = all.find(({ language }) => primaryLanguage(language) === 'en') ?? all[0];
  return original ? [...all, { language: 'x-default', url: original.url }] : all;
}

/** @returns the public address of a path below the output folder. */
export function addressOf(path: string, { baseUrl }: Newsroom): string {
  return `${baseUrl}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function xml(path: string, content: string): ArchiveFile {
  return { path, mediaType: 'application/xml', content };
}
