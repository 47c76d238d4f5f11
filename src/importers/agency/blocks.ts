import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, Table, TableRow } from 'mdast';
import { childrenOf, type Element, findElement, hasClass, rawText, textOf } from './element.ts';
import { isInline, readInlines } from './inlines.ts';

/** Elements that only group others: their children stand for them. */
const TITLES = /^h([1-6])$/;

/** @returns the Markdown tree of an element's content, XHTML and NITF alike. */
export function readBody(element: Element | undefined): Root {
  return { type: 'root', children: element === undefined ? [] : readBlocks(element.children) };
}

/** Text and inline elements that stand among blocks are a paragraph. */
function readBlocks(children: readonly (Element | string)[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let loose: (Element | string)[] = [];
  const flush = () => {
    blocks.push(...paragraph(loose));
    loose = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || isInline(child)) {
      loose.push(child);
      continue;
    }
    flush();
    blocks.push(...readBlock(child));
  }
  flush();
  return blocks;
}

function readBlock(element: Element): BlockContent[] {
  switch (element.name) {
    case 'p':
      return paragraph(element.children);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'hl2':
      return [{ type: 'heading', depth: depthOf(element), children: readInlines(element.children) }];
    case 'ul':
    case 'ol':
      return [readList(element)];
    case 'blockquote':
    case 'bq':
      return [{ type: 'blockquote', children: readBlocks(element.children) }];
    case 'pre':
      return [readCode(element)];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return readTable(element);
    case 'media':
      return readMedia(element);
    default:
      return readBlocks(element.children);
  }
}

function paragraph(children: readonly (Element | string)[]): Paragraph[] {
  const content = readInlines(children);
  return content.length === 0 ? [] : [{ type: 'paragraph', children: content }];
}

/** NITF has one cross-head, whose class says of which level it was. */
function depthOf(element: Element): 1 | 2 | 3 | 4 | 5 | 6 {
  const name = element.name === 'hl2' ? element.attributes['class'] : element.name;
  return (Number(TITLES.exec(name ?? '')?.[1]) as 1 | 2 | 3 | 4 | 5 | 6) || 2;
}

function readList(element: Element): List {
  const ordered = element.name === 'ol';
  const start = Number(element.attributes['start'] ?? element.attributes['seqnum'] ?? 1);
  const items = childrenOf(element, 'li').map(
    (item): ListItem => ({ type: 'listItem', children: readBlocks(item.children) }),
  );
  const spread = childrenOf(element, 'li').some((item) => childrenOf(item, 'p').length > 0);
  return { type: 'list', ordered, ...(ordered ? { start } : {}), spread, children: items };
}

function readCode(element: Element) {
  const inner = childrenOf(element, 'code')[0];
  const lang = inner
    ? /(?:^|\s)language-(\S+)/.exec(inner.attributes['class'] ?? '')?.[1]
    : element.attributes['class'];
  return { type: 'code', lang: lang ?? null, value: rawText(element).replace(/\n$/, '') } as const;
}

/** A table without rows is none. */
function readTable(element: Element): Table[] {
  const rows = ['thead', 'tbody', 'tfoot'].flatMap((part) =>
    childrenOf(element, part).flatMap((group) => childrenOf(group, 'tr')),
  );
  const all = [...rows, ...childrenOf(element, 'tr')];
  const cells = (row: Element) => childrenOf(row).filter(({ name }) => name === 'th' || name === 'td');
  const children = all.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: cells(row).map((cell) => ({ type: 'tableCell', children: readInlines(cell.children) })),
    }),
  );
  const [first] = all;
  return first ? [{ type: 'table', align: cells(first).map(alignmentOf), children }] : [];
}

function alignmentOf(cell: Element): 'left' | 'right' | 'center' | null {
  const sides = ['left', 'right', 'center'] as const;
  return sides.find((side) => cell.attributes['align'] === side || hasClass(cell, `align-${side}`)) ?? null;
}

/** A picture that stands alone. */
function readMedia(element: Element): Paragraph[] {
  const reference = findElement(element, 'media-reference');
  const { source: url, 'alternate-text': alt = '' } = reference?.attributes ?? {};
  if (url === undefined) return [];
  const image: PhrasingContent = {
    type: 'image',
    url,
    alt,
    title: textOf(childrenOf(element, 'media-caption')[0]) ?? null,
  };
  return [{ type: 'paragraph', children: [image] }];
}
