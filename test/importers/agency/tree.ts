import type { Definition, Nodes, Root } from 'mdast';
import { safeImage, safeLink } from '../../../src/formats/markup/url.ts';
import { definitionsIn } from '../../../src/formats/nitf/definitions.ts';

/** How addresses of a release are published. */
export type Published = { readonly link: (url: string) => string; readonly picture: (src: string) => string };

/** A node without what no format carries: positions, how a list was spaced, how a link was written. */
type Plain = { readonly [key: string]: unknown };

/**
 * What a tree says, for comparison: references are links, raw HTML is text, unsafe links are their words, whitespace is
 * folded, and a tight item's text is a paragraph.
 */
export function meaning(tree: Root, published?: Published): readonly Plain[] {
  const definitions = definitionsIn(tree);
  const context = { definitions, published };
  return blocks(tree.children, context);
}

type Context = { readonly definitions: ReadonlyMap<string, Definition>; readonly published: Published | undefined };

function blocks(nodes: readonly Nodes[], context: Context): Plain[] {
  return nodes.flatMap((node) => block(node, context));
}

function block(node: Nodes, context: Context): Plain[] {
  switch (node.type) {
    case 'paragraph': {
      const children = inlines(node.children, context);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: inlines(node.children, context) }];
    case 'html':
      return [{ type: 'paragraph', children: inlines([{ type: 'text', value: node.value }], context) }];
    case 'code':
      return [{ type: 'code', lang: node.lang || null, value: node.value }];
    case 'list':
      return [{ type: 'list', ordered: node.ordered, start: node.ordered ? (node.start ?? 1) : 1, children: blocks(node.children, context) }]; // biome-ignore format: one node
    case 'table': {
      const columns = node.children[0]?.children.length ?? 0;
      const align = Array.from({ length: columns }, (_, column) => node.align?.[column] ?? null);
      const rows = node.children.map((row) =>
        Array.from({ length: columns }, (_, column) => inlines(row.children[column]?.children ?? [], context)),
      );
      return [{ type: 'table', align, rows }];
    }
    case 'definition':
      return [];
    default:
      return 'children' in node
        ? [{ type: node.type, children: blocks(node.children, context) }]
        : [{ type: node.type }];
  }
}

function inlines(nodes: readonly Nodes[], context: Context): Plain[] {
  const merged: Plain[] = [];
  for (const node of nodes.flatMap((child) => inline(child, context))) {
    const last = merged.at(-1);
    if (node['type'] === 'text' && last?.['type'] === 'text') {
      merged[merged.length - 1] = { type: 'text', value: fold(`${last['value']}${node['value']}`) };
    } else {
      merged.push(node);
    }
  }
  return merged
    .map((node, index) => {
      if (node['type'] !== 'text') return node;
      let value = String(node['value']);
      if (index === 0 || merged[index - 1]?.['type'] === 'break') value = value.replace(/^ /, '');
      if (index === merged.length - 1 || merged[index + 1]?.['type'] === 'break') value = value.replace(/ $/, '');
      return { type: 'text', value };
    })
    .filter((node) => node['type'] !== 'text' || node['value'] !== '');
}

function inline(node: Nodes, context: Context): Plain[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', value: fold(node.value) }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: fold(node.value) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return link(node.children, node.url, node.title, context);
    case 'linkReference': {
      const definition = context.definitions.get(node.identifier);
      return link(node.children, definition?.url ?? '', definition?.title, context);
    }
    case 'image':
      return image(node.url, node.alt, node.title, context);
    default:
      return 'children' in node ? [{ type: node.type, children: bare(inlines(node.children, context)) }] : [];
  }
}

/** Within a mark the ends are not trimmed by readers; none of our sources has spaces there. */
function bare(nodes: Plain[]): Plain[] {
  return nodes;
}

function link(children: readonly Nodes[], url: string, title: string | null | undefined, context: Context): Plain[] {
  const target = safeLink(url);
  const content = children.flatMap((child) => inline(child, context));
  if (!target.ok) return content;
  const away = target.value.kind === 'relative' || target.value.kind === 'fragment';
  const href = away && context.published ? context.published.link(url) : target.value.href;
  return [{ type: 'link', url: href, title: title || null, children: inlines(children, context) }];
}

function image(
  url: string,
  alt: string | null | undefined,
  title: string | null | undefined,
  context: Context,
): Plain[] {
  if (!safeImage(url).ok) return [{ type: 'text', value: alt ?? '' }];
  return [{ type: 'image', url: context.published?.picture(url) ?? url, alt: fold(alt ?? ''), title: title || null }];
}

function fold(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ');
}
