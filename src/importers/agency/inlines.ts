import type { PhrasingContent } from 'mdast';
import { type Element, fold, hasClass, rawText } from './element.ts';

/** Elements that stand within a line, in XHTML and in NITF. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'br', 'cite', 'code', 'del', 'em', 'i', 'img', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small'],
  ...['span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
  ...['chron', 'classifier', 'copyrite', 'event', 'function', 'location', 'money', 'num', 'object.title', 'org'],
  ...['person', 'postaddr', 'virtloc', 'lang', 'pronounce', 'city', 'state', 'region', 'country', 'byttl'],
]);

/** @returns true for an element that is part of a paragraph. */
export function isInline({ name }: Element): boolean {
  return INLINE.has(name);
}

/** Reads the content of a paragraph: whitespace folded, none at its ends or beside forced breaks. */
export function readInlines(children: readonly (Element | string)[]): PhrasingContent[] {
  return trimEnds(mergeTexts(children.flatMap(readInline)));
}

function readInline(child: Element | string): PhrasingContent[] {
  if (typeof child === 'string') return [{ type: 'text', value: fold(child) }];
  const inner = () => mergeTexts(child.children.flatMap(readInline));
  switch (child.name) {
    case 'br':
      return [{ type: 'break' }];
    case 'em':
      if (hasClass(child, 'strong')) return [{ type: 'strong', children: inner() }];
      if (hasClass(child, 'code')) return [{ type: 'inlineCode', value: fold(rawText(child)) }];
      return [{ type: 'emphasis', children: inner() }];
    case 'i':
    case 'cite':
      return [{ type: 'emphasis', children: inner() }];
    case 'strong':
    case 'b':
      return [{ type: 'strong', children: inner() }];
    case 'code':
    case 'kbd':
    case 'samp':
      return [{ type: 'inlineCode', value: fold(rawText(child)) }];
    case 'a':
      return readLink(child, inner);
    case 'img':
      return readImage(child.attributes['src'], child.attributes['alt'], child.attributes['title']);
    default:
      return inner();
  }
}

function readLink(element: Element, inner: () => PhrasingContent[]): PhrasingContent[] {
  const { href, title } = element.attributes;
  if (hasClass(element, 'image')) return readImage(href, rawText(element), undefined);
  if (href === undefined) return inner();
  return [{ type: 'link', url: href, title: title ?? null, children: inner() } as PhrasingContent];
}

function readImage(url: string | undefined, alt = '', title: string | undefined): PhrasingContent[] {
  return url === undefined ? [] : [{ type: 'image', url, alt, title: title ?? null }];
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value = fold(last.value + node.value);
    else merged.push(node.type === 'text' ? { ...node } : node);
  }
  return merged;
}

function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node;
      const starts = index === 0 || nodes[index - 1]?.type === 'break';
      const ends = index === nodes.length - 1 || nodes[index + 1]?.type === 'break';
      const start = starts ? node.value.replace(/^ /, '') : node.value;
      return { ...node, value: ends ? start.replace(/ $/, '') : start };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}
