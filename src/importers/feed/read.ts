import { DomUtils, parseDocument } from 'htmlparser2';
import { ReleaseError } from '../../model/error.ts';
import { present } from '../../model/present.ts';
import type { Dropped, ImportDocument, Stated } from '../document.ts';
import { readHtml } from '../html/read.ts';
import { tidy } from '../words.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = Extract<Node, { readonly attribs: unknown }>;

const MAX_ITEMS = 5000;
const MAX_DEPTH = 300;
/** The text of an item, the fullest first: RSS's content module, Atom, RSS. */
const CONTENT = ['content:encoded', 'content', 'body', 'xhtml:body', 'description', 'summary'];
const SUMMARY = ['description', 'summary', 'subtitle', 'itunes:summary'];
const READ_MORE =
  /\s*\(?(?:read more|continue reading|lire la suite|leer m[áa]s|seguir leyendo|اقرأ المزيد)(?!\p{L}).{0,100}$/iu;
const BROKEN_OFF = /(?<!\s)(?:\s*\[?(?:…|\.\.\.)\]?)$/;
const PUBLISHED = ['pubdate', 'published', 'dc:date', 'issued', 'dcterms:issued', 'dcterms:created', 'date'];
const UPDATED = ['updated', 'modified', 'dcterms:modified'];

/**
 * Reads a feed (RSS 0.9 to 2.0, RDF, Atom): one document for each item. Entities of the feed's own are not defined,
 * so nothing grows.
 */
export function readFeed(text: string): readonly ImportDocument[] {
  const document = parseDocument(text, { xmlMode: true, decodeEntities: true });
  refuseDepth(document);
  const items = DomUtils.getElementsByTagName(
    (name) => /^(?:\w+:)?(?:item|entry)$/i.test(name),
    document,
    true,
    MAX_ITEMS + 1,
  ) as Element[];
  if (items.length === 0)
    throw new ReleaseError('usage', 'It is a feed without items.', 'Save the pages of the releases instead.');
  if (items.length > MAX_ITEMS)
    throw new ReleaseError('usage', `It has more than ${MAX_ITEMS} items.`, 'Split it into several files.');
  const root = present(document.children.find(isElement));
  const channel =
    nameOf(root) === 'feed'
      ? root
      : ((DomUtils.getElementsByTagName('channel', document, true, 1)[0] as Element | undefined) ?? root);
  const language = channel.attribs['xml:lang'] ?? childText(channel, ['language', 'dc:language']);
  const about = channelTexts(channel);
  return items.map((item, index) => readItem(item, language, index === 0 ? about : []));
}

function refuseDepth(document: Document): void {
  let level: readonly Element[] = document.children.filter(isElement);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH)
      throw new ReleaseError(
        'usage',
        `Its elements are nested deeper than ${MAX_DEPTH} levels.`,
        'Is this really a feed?',
      );
    level = level.flatMap(({ children }) => children.filter(isElement));
  }
}

function isElement(node: Node): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

function readItem(item: Element, feedLanguage: string | undefined, about: readonly Dropped[]): ImportDocument {
  const title = plain(childHtml(item, ['title', 'dc:title']) ?? '');
  const body = childHtml(item, CONTENT) ?? '';
  const page = readHtml(`<!DOCTYPE html><html><body>${body}</body></html>`);
  const said = plain(childHtml(item, SUMMARY) ?? '');
  const summary = said.slice(0, READ_MORE.exec(said)?.index);
  const language = item.attribs['xml:lang'] ?? childText(item, ['dc:language', 'language']) ?? feedLanguage;
  const url = linkOf(item);
  const start = summary.replace(BROKEN_OFF, '');
  const isOther = summary !== '' && !plain(body).startsWith(start);
  // Words that break off in the middle of a sentence are an excerpt, and no summary.
  const isOwn = isOther && start === summary;
  const categories = elements(item, 'category').map((one) => tidy(one.attribs['term'] ?? DomUtils.textContent(one)));
  return {
    ...page,
    blocks: page.blocks,
    metadata: {
      titles: title === '' ? [] : [{ value: title, where: 'title of the item', confidence: 0.97 }],
      subtitles: [],
      dates: datesOf(item),
      ...(language === undefined ? {} : { language }),
      ...(url === undefined ? {} : { url }),
      ...(isOwn ? { summary } : {}),
    },
    dropped: [
      ...about,
      ...(isOther && !isOwn ? [{ text: said, reason: 'summary of the page' as const }] : []),
      ...categories.filter((text) => text !== '').map((text) => ({ text, reason: 'metadata of the page' as const })),
    ],
  };
}

function datesOf(item: Element): readonly Stated[] {
  const published = childText(item, PUBLISHED);
  if (published !== undefined) return [{ value: published, where: 'date of the item', confidence: 0.95 }];
  const updated = childText(item, UPDATED);
  return updated === undefined ? [] : [{ value: updated, where: 'update of the item', confidence: 0.8 }];
}

function linkOf(item: Element): string | undefined {
  const links = elements(item, 'link');
  const alternate = links.find(
    ({ attribs }) => attribs['href'] !== undefined && (attribs['rel'] ?? 'alternate') === 'alternate',
  );
  const url = tidy(alternate?.attribs['href'] ?? (links[0] ? DomUtils.textContent(links[0]) : ''));
  return /^https?:\/\/\S+$/.test(url) ? url : undefined;
}

/** What the feed says of itself. */
function channelTexts(channel: Element): Dropped[] {
  const texts = ['title', 'description', 'subtitle', 'copyright'].map((name) =>
    plain(childHtml(channel, [name]) ?? ''),
  );
  return texts.filter((text) => text !== '').map((text) => ({ text, reason: 'metadata of the page' }));
}

/** The feed's own elements may carry a prefix: `a:entry`. */
function nameOf({ name }: Element): string {
  return name.toLowerCase().replace(/^(?:a|atom|atom03|ns\d|rss|f):/, '');
}

function elements(parent: Element, name: string): Element[] {
  return parent.children.filter(isElement).filter((child) => nameOf(child) === name);
}

/** The first of some children that says something, as HTML: escaped, in CDATA, or as elements (Atom's xhtml). */
function childHtml(parent: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const [child] = elements(parent, name);
    if (!child) continue;
    const isMarkup = child.attribs['type'] === 'xhtml' || child.children.some(isElement);
    const html = isMarkup ? DomUtils.getInnerHTML(child, { xmlMode: false }) : DomUtils.textContent(child);
    if (html.trim() === '') continue;
    if (isMarkup || /<\w/.test(html)) return html;
    const text = child.attribs['type'] === 'text' ? html.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : html;
    return text.replace(/\r?\n[ \t]*\r?\n/g, '<p>');
  }
  return undefined;
}

function childText(parent: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const [child] = elements(parent, name);
    const text = child ? tidy(DomUtils.textContent(child)) : '';
    if (text !== '') return text;
  }
  return undefined;
}

/** The words of a piece of HTML. */
function plain(html: string): string {
  if (!/[<&]/.test(html)) return tidy(html);
  return readHtml(`<!DOCTYPE html><html><body>${html}</body></html>`)
    .blocks.map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}
