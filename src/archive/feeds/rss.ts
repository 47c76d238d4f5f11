import { messageDate } from '../../formats/email/mime/date.ts';
import { escapeHtmlText } from '../../formats/markup/escape.ts';
import { element, group, writeXml, type XmlNode } from '../../formats/xml/xml.ts';
import type { FeedEntry } from './entry.ts';
import { type Feed, feedUpdated } from './feed.ts';

/** Atom for the feed's own address, Dublin Core for authors who have no mail address, content for the whole text. */
const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** @returns the feed as RSS 2.0 (RSS Advisory Board, 2.0.11). */
export function writeRss(feed: Feed): string {
  return writeXml(
    group(
      'rss',
      { version: '2.0', ...NAMESPACES },
      group(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.pageUrl),
        element('description', {}, feed.description),
        element('language', {}, feed.language),
        element('lastBuildDate', {}, messageDate(feedUpdated(feed))),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.url }),
        ...feed.entries.map((entry) => rssItem(entry)),
      ),
    ),
  );
}

function rssItem({ id, url, title, published, author, categories, summary, content }: FeedEntry): XmlNode {
  return group(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, messageDate(published)),
    element('dc:creator', {}, author),
    ...categories.map((name) => element('category', {}, name)),
    // Readers take it for HTML (RSS 2.0, description of an item): a text must say that its signs are signs.
    summary === null ? undefined : element('description', {}, escapeHtmlText(summary)),
    content === undefined ? undefined : element('content:encoded', {}, content),
  );
}
