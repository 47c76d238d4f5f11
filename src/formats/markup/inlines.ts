import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast';
import type { Context } from './context.ts';
import { escapeHtml, escapeHtmlText } from './escape.ts';
import { plainText } from './plain.ts';
import { type SafeUrl, safeImage, safeLink } from './url.ts';

const LINE_END = /\r\n?|\n/g;
/** Letters that are written from right to left (Hebrew to Arabic Extended-A, and the presentation forms). */
const RIGHT_TO_LEFT_LETTER = /[\u05d0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** An international number: groups of digits in another order are another number. */
const PHONE_NUMBER = /\+\d[\d ()./\u00a0\u202f-]{5,}\d/g;
const CONTENT_ID = /^cid:[\w.@%+-]+$/;

/** Renders the content of a paragraph, heading or cell. */
export function renderInlines(nodes: readonly PhrasingContent[], context: Context): string {
  let html = '';
  for (const node of nodes) html += renderInline(node, context);
  return html;
}

function renderInline(node: PhrasingContent, context: Context): string {
  switch (node.type) {
    case 'text':
      return renderText(node.value, context);
    case 'html':
      return escapeHtmlText(node.value);
    case 'emphasis':
      return `<em${context.theme.em}${renderInlines(node.children, context)}</em>`;
    case 'strong':
      return `<strong${context.theme.strong}${renderInlines(node.children, context)}</strong>`;
    case 'inlineCode':
      return `<code${context.theme.code}${escapeHtmlText(node.value.replace(LINE_END, ' '))}</code>`;
    case 'break':
      return `<br${context.theme.br}\n`;
    case 'link':
      return renderLink(node, node.url, node.title, context);
    case 'image':
      return renderImage(node, node.url, node.title, context);
    case 'linkReference':
      return renderLinkReference(node, context);
    case 'imageReference':
      return renderImageReference(node, context);
    default:
      return 'children' in node ? renderInlines(node.children, context) : '';
  }
}

function renderText(text: string, context: Context): string {
  const html = escapeHtmlText(text);
  // The spaces between a number's groups take the direction of the words around it (UAX #9, N1).
  return context.rightToLeft && html.includes('+') ? html.replace(PHONE_NUMBER, '<bdi dir="ltr">$&</bdi>') : html;
}

function renderLinkReference(node: LinkReference, context: Context): string {
  const definition = context.definition(node.identifier);
  if (definition) return renderLink(node, definition.url, definition.title, context);
  return `[${renderInlines(node.children, context)}]${secondBrackets(node)}`;
}

function renderImageReference(node: ImageReference, context: Context): string {
  const definition = context.definition(node.identifier);
  if (definition) return renderImage(node, definition.url, definition.title, context);
  return `![${escapeHtmlText(node.alt ?? '')}]${secondBrackets(node)}`;
}

/** A reference without a definition is the text that was written. */
function secondBrackets(node: LinkReference | ImageReference): string {
  if (node.referenceType === 'shortcut') return '';
  return node.referenceType === 'full' ? `[${escapeHtmlText(node.label ?? node.identifier)}]` : '[]';
}

function renderLink(
  node: Link | LinkReference,
  url: string,
  title: string | null | undefined,
  context: Context,
): string {
  const target = linkTarget(url, context);
  if (target === undefined) return renderInlines(node.children, context);
  const turned = context.rightToLeft && readsLeftToRight(node, target);
  const text = renderInlines(node.children, turned ? { ...context, rightToLeft: false } : context);
  const direction = turned ? ' dir="ltr"' : '';
  return `<a href="${escapeHtml(target.href)}"${titleAttribute(title)}${direction}${context.theme.a}${text}</a>`;
}

function linkTarget(url: string, context: Context): SafeUrl | undefined {
  const link = safeLink(url);
  if (!link.ok) return undefined;
  const { resolve } = context.options;
  if (resolve === undefined || (link.value.kind !== 'relative' && link.value.kind !== 'fragment')) return link.value;
  const resolved = resolve(url);
  if (resolved === undefined) return undefined;
  const checked = safeLink(resolved);
  return checked.ok ? checked.value : undefined;
}

/** Numbers and addresses lose their order among right-to-left words; `dir` sets them apart (HTML Standard, rendering, bidirectional text). */
function readsLeftToRight(node: Link | LinkReference, target: SafeUrl): boolean {
  return (target.kind === 'phone' || target.kind === 'mail') && !node.children.some(hasRightToLeftLetter);
}

function hasRightToLeftLetter(node: PhrasingContent): boolean {
  return RIGHT_TO_LEFT_LETTER.test(plainText(node));
}

function renderImage(
  node: Image | ImageReference,
  url: string,
  title: string | null | undefined,
  context: Context,
): string {
  const alt = escapeHtml(node.alt ?? '');
  const image = safeImage(url);
  if (!image.ok) return alt;
  const details = context.options.image?.(url);
  const src = details?.src === undefined ? image.value.href : shownSource(details.src);
  if (src === undefined) return alt;
  const size = dimension('width', details?.width) + dimension('height', details?.height);
  return `<img src="${escapeHtml(src)}" alt="${alt}"${titleAttribute(title)}${size}${context.theme.img}`;
}

function shownSource(src: string): string | undefined {
  if (CONTENT_ID.test(src)) return src;
  const image = safeImage(src);
  return image.ok ? image.value.href : undefined;
}

function dimension(name: 'width' | 'height', pixels: number | undefined): string {
  return pixels === undefined ? '' : ` ${name}="${Math.round(pixels)}"`;
}

function titleAttribute(title: string | null | undefined): string {
  return title === null || title === undefined || title === '' ? '' : ` title="${escapeHtml(title)}"`;
}
