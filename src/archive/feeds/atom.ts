import { element, group, writeXml, type XmlNode } from '../../formats/xml/xml.ts';
import { isoInstant } from '../../model/date.ts';
import type { FeedEntry } from './entry.ts';
import { type Feed, feedUpdated } from './feed.ts';

/** @returns the feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { id, title, description, language, author } = feed;
  return writeXml(
    group(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, id),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, isoInstant(feedUpdated(feed))),
      group('author', {}, element('name', {}, author.name), element('uri', {}, author.url)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.url }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: feed.pageUrl }),
      ...feed.entries.map((entry) => atomEntry(entry)),
    ),
  );
}

function atomEntry(entry: FeedEntry): XmlNode {
  const { id, title, language, summary, content, author } = entry;
  return group(
    'entry',
    { 'xml:lang': language },
    element('id', {}, id),
    element('title', {}, title),
    element('published', {}, isoInstant(entry.published)),
    element('updated', {}, isoInstant(entry.updated)),
    group('author', {}, element('name', {}, author)),
    ...[{ language, url: entry.url }, ...entry.alternates].map((page) =>
      element('link', { rel: 'alternate', type: 'text/html', hreflang: page.language, href: page.url }),
    ),
    ...entry.categories.map((term) => element('category', { term })),
    summary === null ? undefined : element('summary', {}, summary),
    content === undefined ? undefined : element('content', { type: 'html' }, content),
  );
}
