import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** @returns the words that a page shows, blocks on lines of their own. */
export function webText(html: string): string {
  return read(parseFragment(html));
}

function read(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || SILENT.has(node.nodeName)) return '';
  const text = node.childNodes.map(read).join('');
  return BLOCKS.has(node.nodeName) ? `\n${text}\n` : text;
}
