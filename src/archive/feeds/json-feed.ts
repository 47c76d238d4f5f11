import { isoInstant } from '../../model/date.ts';
import type { FeedEntry } from './entry.ts';
import type { Feed } from './feed.ts';

/** @returns the feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.url,
    description: feed.description,
    authors: [feed.author],
    language: feed.language,
    items: feed.entries.map((entry) => jsonItem(entry)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** An item must have a text (JSON Feed 1.1, "Items"): without the whole one, that is its summary or its headline. */
function jsonItem(entry: FeedEntry): object {
  const { id, url, title, summary, content, author, categories, language } = entry;
  return {
    id,
    url,
    title,
    ...(content === undefined ? { content_text: summary ?? title } : { content_html: content }),
    ...(summary === null ? {} : { summary }),
    date_published: isoInstant(entry.published),
    date_modified: isoInstant(entry.updated),
    authors: [{ name: author }],
    ...(categories.length === 0 ? {} : { tags: categories }),
    language,
  };
}
