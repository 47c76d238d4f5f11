import { element, group, raw, writeFragment, writeXml } from '../../formats/xml/xml.ts';
import { isoInstant } from '../../model/date.ts';
import type { FeedEntry } from './entry.ts';
import { type Feed, feedUpdated } from './feed.ts';

const written = new WeakMap<FeedEntry, string>();

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
      ...feed.entries.map((entry) => raw(atomEntry(entry))),
    ),
  );
}

/** An item stands in the feeds of all lists that hold its release: it is written once. */
function atomEntry(entry: FeedEntry): string {
  const known = written.get(entry);
  if (known !== undefined) return known;
  const text = writeEntry(entry);
  written.set(entry, text);
  return text;
}

function writeEntry(entry: FeedEntry): string {
  const { id, title, language, summary, content, author } = entry;
  const node = group(
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
  return writeFragment(node);
}
