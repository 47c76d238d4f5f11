import type {
  Definition,
  Image,
  LinkReference,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { escapeXml } from '../markup/escape.ts';
import { leadParagraph } from '../markup/plain.ts';
import { safeImage, safeLink } from '../markup/url.ts';
import { definitionsIn } from './definitions.ts';

/** Makes the addresses of links and pictures absolute. */
export type NitfUrls = { readonly link: (url: string) => string; readonly picture: (src: string) => string };

type Context = NitfUrls & {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly lead: Paragraph | undefined;
};

/**
 * Renders a Markdown tree as NITF's block content: headings as `hl2`, tables, lists and quotations as what they are,
 * a picture that stands alone as `media`. What NITF has no element for keeps its name as a class: `em.strong`.
 *
 * @param hasLead marks the first paragraph as the lead
 */
export function nitfBlocks(tree: Root, urls: NitfUrls, hasLead = false): string {
  const lead = hasLead ? leadParagraph(tree) : undefined;
  return blocks(tree.children, { ...urls, definitions: definitionsIn(tree), lead });
}

function blocks(nodes: readonly RootContent[], context: Context): string {
  return nodes.map((node) => block(node, context)).join('');
}

function block(node: RootContent, context: Context): string {
  switch (node.type) {
    case 'paragraph':
      return media(node, context) ?? paragraph(node, context);
    case 'heading':
      return `<hl2 class="h${node.depth}">${inlines(node.children, context)}</hl2>\n`;
    case 'list':
      return list(node, context);
    case 'blockquote':
      return `<bq>${node.children.length === 0 ? '' : `<block>\n${blocks(node.children, context)}</block>`}</bq>\n`;
    case 'code':
      return `<pre${node.lang ? ` class="${escapeXml(node.lang)}"` : ''}>${escapeXml(node.value)}</pre>\n`;
    case 'html':
      return `<p>${escapeXml(node.value)}</p>\n`;
    case 'thematicBreak':
      return '<hr/>\n';
    case 'table':
      return table(node, context);
    default:
      return '';
  }
}

function paragraph(node: Paragraph, context: Context): string {
  const text = inlines(node.children, context);
  return text.trim() === '' ? '' : `<p${node === context.lead ? ' lede="true"' : ''}>${text}</p>\n`;
}

/** A paragraph that is nothing but a picture. */
function media({ children }: Paragraph, context: Context): string | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'image' || others.length > 0) return undefined;
  const image = safeImage(only.url);
  if (!image.ok) return undefined;
  const source = escapeXml(context.picture(only.url));
  const caption = only.title ? `<media-caption>${escapeXml(only.title)}</media-caption>` : '';
  return `<media media-type="image"><media-reference source="${source}" alternate-text="${escapeXml(only.alt ?? '')}"/>${caption}</media>\n`;
}

function list(node: List, context: Context): string {
  const name = node.ordered ? 'ol' : 'ul';
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? ` seqnum="${node.start}"` : '';
  const loose = node.spread === true || node.children.some((item) => item.spread === true);
  const items = node.children.map((item) => {
    const parts = item.children.map((child) =>
      child.type === 'paragraph' && !loose ? inlines(child.children, context) : block(child, context),
    );
    return `<li>${parts.join('\n')}</li>\n`;
  });
  return `<${name}${start}>\n${items.join('')}</${name}>\n`;
}

function table({ children, align }: Table, context: Context): string {
  const columns = children.slice(0, 1).flatMap((head) => head.children);
  const rows = children.map((row, index) => {
    const name = index === 0 ? 'th' : 'td';
    const cells = columns.map((_, column) => {
      const side = align?.[column];
      const cell = row.children[column];
      return `<${name}${side ? ` align="${side}"` : ''}>${cell ? inlines(cell.children, context) : ''}</${name}>`;
    });
    return `<tr>${cells.join('')}</tr>\n`;
  });
  const [head = '', ...body] = rows;
  return `<table>\n<thead>\n${head}</thead>\n${body.length === 0 ? '' : `<tbody>\n${body.join('')}</tbody>\n`}</table>\n`;
}

function inlines(nodes: readonly PhrasingContent[], context: Context): string {
  return nodes.map((node) => inline(node, context)).join('');
}

function inline(node: PhrasingContent, context: Context): string {
  switch (node.type) {
    case 'text':
    case 'html':
      return escapeXml(node.value);
    case 'inlineCode':
      return `<em class="code">${escapeXml(node.value)}</em>`;
    case 'emphasis':
      return `<em>${inlines(node.children, context)}</em>`;
    case 'strong':
      return `<em class="strong">${inlines(node.children, context)}</em>`;
    case 'break':
      return '<br/>\n';
    case 'link':
      return link(node.children, node.url, node.title, context);
    case 'linkReference':
      return reference(node, context);
    case 'image':
      return picture(node.alt, node.url, context);
    case 'imageReference':
      return picture(node.alt, context.definitions.get(node.identifier)?.url, context);
    default:
      return '';
  }
}

function reference({ children, identifier }: LinkReference, context: Context): string {
  const definition = context.definitions.get(identifier);
  return link(children, definition?.url, definition?.title, context);
}

function link(
  children: readonly PhrasingContent[],
  url: string | undefined,
  title: string | null | undefined,
  context: Context,
): string {
  const text = inlines(children, context);
  if (url === undefined) return text;
  const target = safeLink(url);
  if (!target.ok) return text;
  const away = target.value.kind === 'relative' || target.value.kind === 'fragment';
  const href = away ? context.link(url) : target.value.href;
  return `<a href="${escapeXml(href)}"${title ? ` title="${escapeXml(title)}"` : ''}>${text}</a>`;
}

/** Within a line NITF has no pictures: its words, leading to it. */
function picture(alt: Image['alt'], url: string | undefined, context: Context): string {
  const words = escapeXml(alt ?? '');
  if (url === undefined || !safeImage(url).ok) return words;
  return `<a class="image" href="${escapeXml(context.picture(url))}">${words}</a>`;
}
