import { parseFeed } from '@rowanmanning/feed-parser';
import { SaxesParser } from 'saxes';
import { z } from 'zod';

/** An element of a document: its name with prefix, attributes, children and text. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** Reads a document with a strict parser of namespaces. @throws when it is not well-formed XML 1.0 */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (more) => {
    const element = open.at(-1);
    if (element) element.text += more;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [document] = root.children;
  if (!document) throw new Error('no root element');
  return document;
}

/** @returns the children of a name. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** @returns the text of the only child of a name. @throws when there are none or more */
export function only(element: Element, name: string): Element {
  const [child, other] = all(element, name);
  if (!child || other) throw new Error(`${element.name} has not one ${name}`);
  return child;
}

/** Reads RSS or Atom as readers' programs do. */
export const readFeed = parseFeed;

const author = z.strictObject({ name: z.string().optional(), url: z.url().optional(), avatar: z.url().optional() });
const moment = z.iso.datetime({ offset: true });
/** JSON Feed 1.1 as its specification words it (there is no official schema). */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  authors: z.array(author).min(1),
  language: z.string(),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: z.url(),
        title: z.string(),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        summary: z.string().optional(),
        date_published: moment,
        date_modified: moment,
        authors: z.array(author).min(1),
        tags: z.array(z.string()).optional(),
        language: z.string(),
      })
      .refine(({ content_html: html, content_text: text }) => html !== undefined || text !== undefined),
  ),
});

/** Reads JSON Feed 1.1. @throws when it is none */
export function readJsonFeed(text: string): z.infer<typeof jsonFeed> {
  return jsonFeed.parse(JSON.parse(text));
}

/** What RFC 4287 demands of a feed and parsers let pass. @returns what is missing or double */
export function atomProblems(text: string): string[] {
  const feed = readXml(text);
  const problems = feed.name === 'feed' ? [] : ['the root is not feed'];
  const ids = new Set<string>();
  for (const element of [feed, ...all(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) {
      if (all(element, name).length !== 1) problems.push(`${element.name} has not one ${name}`);
    }
    if (all(element, 'author').length === 0) problems.push(`${element.name} has no author`);
    const id = only(element, 'id').text;
    if (!/^urn:uuid:[0-9a-f-]{36}$/.test(id) || ids.has(id)) problems.push(`the id ${id} is none, or not its own`);
    ids.add(id);
    for (const name of ['updated', 'published']) {
      const [date] = all(element, name);
      if (date && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(date.text)) problems.push(date.text);
    }
    const pages = all(element, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
    const kinds = pages.map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`);
    if (new Set(kinds).size !== kinds.length || pages.length === 0) problems.push(`alternatives: ${kinds}`);
    if (all(element, 'category').some(({ attributes }) => !attributes['term'])) problems.push('a category of no term');
  }
  if (!all(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self')) problems.push('no link to itself');
  return problems;
}
