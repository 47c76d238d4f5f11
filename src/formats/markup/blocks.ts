import type { Code, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { present } from '../../model/present.ts';
import type { Context } from './context.ts';
import { escapeHtml, escapeHtmlText } from './escape.ts';
import { renderInlines } from './inlines.ts';
import { plainText } from './plain.ts';
import { renderTable } from './tables.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
/** A character reference can put a space into the name of a language, and with it a second class. */
const FIRST_WORD = /^\S+/;

/** Renders blocks one after the other, each with a line feed at its end, as CommonMark's reference output has them. */
export function renderBlocks(nodes: readonly RootContent[], context: Context): string {
  let html = '';
  for (const node of nodes) html += renderBlock(node, context);
  return html;
}

function renderBlock(node: RootContent, context: Context): string {
  switch (node.type) {
    case 'paragraph':
      return renderParagraph(node, context);
    case 'heading':
      return renderHeading(node, context);
    case 'list':
      return renderList(node, context);
    case 'blockquote':
      return `<blockquote${context.theme.blockquote}\n${renderBlocks(node.children, context)}</blockquote>\n`;
    case 'table':
      return renderTable(node, context);
    case 'code':
      return renderCode(node, context);
    case 'thematicBreak':
      return `<hr${context.theme.hr}\n`;
    case 'html':
      return `<p${context.theme.p}${escapeHtmlText(node.value)}</p>\n`;
    default:
      return '';
  }
}

function renderParagraph(node: Paragraph, context: Context): string {
  const text = renderInlines(node.children, context);
  if (node === context.lead) return `<p${context.theme.p}${context.options.dateline}${text}</p>\n`;
  // A paragraph of nothing but an image that was refused leaves no gap.
  return text === '' ? '' : `<p${context.theme.p}${text}</p>\n`;
}

function renderHeading(node: Heading, context: Context): string {
  const level = context.headingLevels?.next(node.depth) ?? node.depth;
  const name = present(HEADINGS[level - 1]);
  const id = context.headingIds === undefined ? '' : ` id="${context.headingIds.next(plainText(node))}"`;
  return `<${name}${id}${context.theme[name]}${renderInlines(node.children, context)}</${name}>\n`;
}

function renderCode(node: Code, context: Context): string {
  const word = FIRST_WORD.exec(node.lang ?? '')?.[0];
  const language = word === undefined ? '' : ` class="language-${escapeHtml(word)}"`;
  const text = node.value === '' ? '' : `${escapeHtmlText(node.value)}\n`;
  return `<pre${context.theme.pre}<code${language}>${text}</code></pre>\n`;
}

function renderList(node: List, context: Context): string {
  const name = node.ordered ? 'ol' : 'ul';
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? ` start="${node.start}"` : '';
  const loose = isLoose(node);
  let html = `<${name}${start}${context.theme[name]}\n`;
  for (const item of node.children) html += renderItem(item, loose, context);
  return `${html}</${name}>\n`;
}

/** A list is loose when a blank line parts its items, or the blocks of one of them (CommonMark 5.3). */
function isLoose(node: List): boolean {
  return node.spread === true || node.children.some((item) => item.spread === true);
}

function renderItem(item: ListItem, loose: boolean, context: Context): string {
  let content = '';
  let atLineStart = false;
  for (const child of item.children) {
    const bare = child.type === 'paragraph' && !loose;
    const part = bare ? renderInlines(child.children, context) : renderBlock(child, context);
    if (part === '') continue;
    if (!atLineStart && (!bare || content !== '')) content += '\n';
    content += part;
    atLineStart = !bare;
  }
  return `<li${context.theme.li}${content}</li>\n`;
}
