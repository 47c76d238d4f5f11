import type { Nodes, PhrasingContent, Root } from 'mdast';
import { clean } from './typography.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Proves that copy says what its source says: each word of the tree stands in the text, in the order of the tree.
 * The names of a table's columns are left out, since a table that is too wide repeats them in each record.
 *
 * @param write the source's words as the copy writes them, such as in ASCII; default: as they are
 * @returns the words from the first one that is missing or out of its order; none when all are there
 */
export function missingWords(tree: Root, text: string, write: (words: string) => string = (words) => words): string[] {
  const wanted = wordsOf(write(clean(sourceText(tree))));
  const found = wordsOf(text.replace(/\u200f/g, ''));
  let at = 0;
  for (const word of found) if (word === wanted[at]) at += 1;
  return wanted.slice(at, at + 8);
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

function sourceText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value;
    case 'image':
    case 'imageReference':
      return ` ${node.alt ?? ''} `;
    case 'break':
      return '\n';
    case 'definition':
      return '';
    case 'table':
      return joined(node.children.length > 1 ? node.children.slice(1) : node.children, '\n');
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'tableRow':
      return joined(node.children, '\n');
    default:
      return 'children' in node ? joined(node.children, '') : '';
  }
}

function joined(nodes: readonly (Nodes | PhrasingContent)[], between: string): string {
  return nodes.map(sourceText).join(between);
}
