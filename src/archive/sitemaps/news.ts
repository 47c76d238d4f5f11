import { localName } from '../../formats/view/names.ts';
import { pageUrl } from '../../formats/view/urls.ts';
import { element, group, writeFragment } from '../../formats/xml/xml.ts';
import { isoInstant } from '../../model/date.ts';
import { compareText } from '../../model/diagnostic.ts';
import { type Language, primaryLanguage } from '../../model/language.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Card } from '../card.ts';
import type { ArchiveFile } from '../feeds/feed.ts';
import { writeUrlSet } from './url-set.ts';

/** The file's name at the top of the output folder. */
const NEWS_SITEMAP = 'sitemap-news.xml';
/** What Google News takes: articles of the last two days, a thousand at most. */
const NEWS_DAYS = 2;
const NEWS_LIMIT = 1000;
const DAY = 86_400_000;
const NAMESPACES = { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };

/**
 * Makes the sitemap of news. There is none when nothing is new: a sitemap without addresses is not valid.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function newsSitemap(cards: readonly Card[], newsroom: Newsroom, now: number): ArchiveFile | undefined {
  const recent = recentReleases(cards, now);
  if (recent.length === 0) return undefined;
  recent.sort(
    (a, b) => b.issued.epoch - a.issued.epoch || compareText(a.slug, b.slug) || compareText(a.language, b.language),
  );
  const urls = recent.slice(0, NEWS_LIMIT).map((card) => newsUrl(card, newsroom));
  return { path: NEWS_SITEMAP, mediaType: 'application/xml', content: writeUrlSet(urls, NAMESPACES) };
}

/** @returns until when the oldest of some news stays among them; null where there are none */
export function newsUntil(recent: readonly Card[]): number | null {
  if (recent.length === 0) return null;
  return recent.reduce((oldest, { issued: { epoch } }) => Math.min(oldest, epoch), Infinity) + NEWS_DAYS * DAY;
}

/** @returns those that are news at a moment: public, and issued within two days */
export function recentReleases(cards: readonly Card[], now: number): Card[] {
  return cards.filter(
    ({ publication, issued: { epoch } }) =>
      publication.state === 'public' && epoch > now - NEWS_DAYS * DAY && epoch <= now,
  );
}

function newsUrl(card: Card, newsroom: Newsroom): string {
  const { language, title, issued } = card;
  return writeFragment(
    group(
      'url',
      {},
      element('loc', {}, pageUrl(card, newsroom)),
      group(
        'news:news',
        {},
        group(
          'news:publication',
          {},
          element('news:name', {}, localName(newsroom.organisation.name, language)),
          element('news:language', {}, newsLanguage(language)),
        ),
        element('news:publication_date', {}, isoInstant(issued)),
        element('news:title', {}, title),
      ),
    ),
  );
}

/** Two or three letters (ISO 639); Chinese alone has its script (Google News, news:language). */
function newsLanguage(language: Language): string {
  const primary = primaryLanguage(language);
  if (primary !== 'zh') return primary;
  return /-(?:Hant|TW|HK|MO)\b/.test(language) ? 'zh-tw' : 'zh-cn';
}
