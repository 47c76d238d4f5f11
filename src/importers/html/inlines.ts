import type { PhrasingContent } from 'mdast';
import { foldSpace } from '../words.ts';
import type { PageElement } from './tree.ts';

/** A node of a page: an element or its text. */
export type PageNode = PageElement | string;

/** Elements that stand within a line; what is not known (Word's `o:p`) does, too. */
const BLOCKS = new Set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption legend noscript dialog frameset'.split(
    ' ',
  ),
);

/** @returns true for an element that ends a paragraph. */
export function isBlockElement(node: PageNode): boolean {
  return typeof node !== 'string' && BLOCKS.has(node.name);
}

/** @returns true when an element holds one that ends a paragraph, as `<font>` and `<a>` of old pages do. */
export function holdsBlocks(element: PageElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && (isBlockElement(child) || holdsBlocks(child)));
}

/** Makes the content of a line from page nodes; links go where `resolve` says, or stay plain text. */
export function readInlines(
  nodes: readonly PageNode[],
  resolve: (url: string) => string | undefined,
): PhrasingContent[] {
  return mergeTexts(nodes.flatMap((node) => readInline(node, resolve)));
}

function readInline(node: PageNode, resolve: (url: string) => string | undefined): PhrasingContent[] {
  if (typeof node === 'string') return [{ type: 'text', value: foldSpace(node) }];
  const inner = () => readInlines(node.children, resolve);
  switch (node.name) {
    case 'br':
      return [{ type: 'break' }];
    case 'wbr':
    case 'img':
    case 'input':
      return [];
    case 'em':
    case 'i':
    case 'cite':
      return marked('emphasis', inner());
    case 'strong':
    case 'b':
      return marked('strong', inner());
    case 'code':
    case 'kbd':
    case 'samp':
      return [{ type: 'inlineCode', value: foldSpace(plainText(inner())) }];
    case 'a':
      return link(node, inner(), resolve);
    default:
      return inner();
  }
}

/** Emphasis without spaces at its ends, which Markdown cannot mark, and none around nothing or around a break alone. */
function marked(type: 'emphasis' | 'strong', children: PhrasingContent[]): PhrasingContent[] {
  const first = children[0];
  const last = children.at(-1);
  const before = first?.type === 'text' && /^\s/.test(first.value);
  const after = last?.type === 'text' && /\s$/.test(last.value);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const held = children.filter((child) => child.type !== 'text' || child.value !== '');
  const space: PhrasingContent = { type: 'text', value: ' ' };
  if (plainText(held).trim() === '') return before || after ? [space, ...held] : held;
  const pieces = splitAtBreaks(held).map((piece): PhrasingContent[] => {
    const alone = piece.length === 1 && piece[0]?.type === type;
    return piece.length === 0 || alone ? piece : [{ type, children: piece }];
  });
  const joined = pieces.flatMap((piece, index): PhrasingContent[] =>
    index === 0 ? piece : [{ type: 'break' }, ...piece],
  );
  return [...(before ? [space] : []), ...joined, ...(after ? [{ ...space }] : [])];
}

/** Lines of inline content, without the breaks between them. */
export function splitAtBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function link(element: PageElement, children: PhrasingContent[], resolve: (url: string) => string | undefined) {
  const href = element.attributes['href'];
  if (href === undefined || plainText(children).trim() === '') return children;
  const url = resolve(href.trim());
  // That it was a link still tells a menu from a text; the dead link itself is undone when that is known.
  if (url === undefined) return [{ type: 'link', url: '', title: null, children } as PhrasingContent];
  const [first] = children;
  const isBare = children.length === 1 && first?.type === 'text' && first.value === url.replace(/^(?:mailto|tel):/, '');
  // An address that is its own text is plain: the formats link addresses themselves where they may.
  if (isBare && /^(?:mailto|tel):/.test(url)) return children;
  return [{ type: 'link', url, title: null, children } as PhrasingContent];
}

/** Undoes links that lead nowhere. */
export function undoDeadLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some((node) => 'children' in node)) return [...nodes];
  return mergeTexts(
    nodes.flatMap((node): PhrasingContent[] => {
      if (!('children' in node)) return [node];
      const children = undoDeadLinks(node.children as PhrasingContent[]);
      return node.type === 'link' && node.url === '' ? children : [{ ...node, children } as PhrasingContent];
    }),
  );
}

/** @returns the words of inline content, a space for a break. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'break') text += ' ';
    else if ('children' in node) text += plainText(node.children);
    else if ('value' in node) text += node.value;
  }
  return text;
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length; ) {
    const run = runFrom(nodes, at);
    at += run.length;
    const [first] = run;
    if (first?.type === 'text')
      merged.push({ ...first, value: run.length > 1 ? foldSpace(plainText(run)) : first.value });
    else if (first?.type === 'strong' && run.length > 1)
      merged.push({ ...first, children: mergeTexts(run.flatMap((node) => ('children' in node ? node.children : []))) });
    else merged.push(...run);
  }
  return merged;
}

/** Texts or bold ones side by side are one; any other node is by itself. */
function runFrom(nodes: readonly PhrasingContent[], start: number): readonly PhrasingContent[] {
  const type = nodes[start]?.type;
  let end = start + 1;
  if (type === 'text' || type === 'strong') while (nodes[end]?.type === type) end++;
  return nodes.slice(start, end);
}

/** Takes the spaces away at both ends of a line, and the line when nothing is left. */
export function trimInlines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result = [...nodes];
  while (trimEnd(result, 0, /^[\s\u00a0\u200b\ufeff]+/)) result.shift();
  while (trimEnd(result, result.length - 1, /(?<![\s\u200b\ufeff])[\s\u00a0\u200b\ufeff]+$/)) result.pop();
  return result;
}

/** @returns true when the node at that end is empty now. */
function trimEnd(nodes: PhrasingContent[], at: number, space: RegExp): boolean {
  const node = nodes[at];
  if (node?.type !== 'text') return false;
  const value = node.value.replace(space, '');
  if (value !== node.value) nodes[at] = { ...node, value };
  return value === '';
}
