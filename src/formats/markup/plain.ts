import type { Nodes, Paragraph, Root } from 'mdast';

/** What CommonMark and HTML fold; no-break spaces are part of the text. */
const WHITESPACE = /[\t\n\f\r ]+/g;
const NEEDS_FOLDING = /[\t\n\f\r]| {2}|^ | $/;

/**
 * The words of a node as a reader hears them: text, code and the alternatives of images, blocks and lines a space
 * apart, whitespace folded. For titles, descriptions, counts and search.
 */
export function plainText(node: Nodes): string {
  return foldWhitespace(spokenText(node));
}

/** @returns the text in one line: runs of whitespace as one space, none at the ends; no-break spaces stay. */
export function foldWhitespace(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  const folded = text.replace(WHITESPACE, ' ');
  return folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined);
}

/** @returns the first paragraph of the top level that has words: the lead of a release. */
export function leadParagraph(tree: Root): Paragraph | undefined {
  for (const node of tree.children) {
    if (node.type === 'paragraph' && node.children.some(hasWords)) return node;
  }
  return undefined;
}

/** @returns the text of the lead; empty where no paragraph has words. */
export function firstParagraph(tree: Root): string {
  const lead = leadParagraph(tree);
  return lead === undefined ? '' : plainText(lead);
}

function hasWords(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference' || node.type === 'break') return false;
  if ('children' in node) return node.children.some(hasWords);
  return 'value' in node && node.value.trim() !== '';
}

/** As {@link plainText}, with whitespace as it stands. */
export function spokenText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return 'children' in node ? childrenText(node.children, SEPARATE.has(node.type)) : '';
  }
}

/** Nodes whose children are blocks, or cells, that stand apart. */
const SEPARATE = new Set<Nodes['type']>(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);

function childrenText(children: readonly Nodes[], separate: boolean): string {
  let text = '';
  for (const child of children) {
    const part = spokenText(child);
    text += separate && text !== '' && part !== '' ? ` ${part}` : part;
  }
  return text;
}
