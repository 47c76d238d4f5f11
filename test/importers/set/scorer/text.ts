import type { Nodes } from 'mdast';
import { parseMarkdownText } from '../../../../src/source/markdown.ts';

/** A block of text: what it is, and its words. */
export type Block = { readonly kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'quote'; readonly text: string };

/** Signs that are no part of the text: zero-width ones, marks of direction and the soft hyphen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** @returns a text by which two are compared: composed, on one line, with plain single spaces. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** @returns the blocks of a Markdown text, pictures left out. */
export function blocksOf(markdown: string): readonly Block[] {
  return collect(parseMarkdownText(markdown), 'paragraph');
}

const TEXT = new Map<Nodes['type'], Block['kind'] | 'inherited'>([
  ['paragraph', 'inherited'],
  ['html', 'inherited'],
  ['code', 'inherited'],
  ['heading', 'heading'],
  ['tableCell', 'cell'],
]);

function collect(node: Nodes, kind: Block['kind']): readonly Block[] {
  const own = TEXT.get(node.type);
  if (own !== undefined) return block(own === 'inherited' ? kind : own, node);
  return 'children' in node ? node.children.flatMap((child) => collect(child, within(node, kind))) : [];
}

function within(node: Nodes, kind: Block['kind']): Block['kind'] {
  if (node.type === 'blockquote') return 'quote';
  return node.type === 'listItem' ? 'item' : kind;
}

function block(kind: Block['kind'], node: Nodes): readonly Block[] {
  const text = normalise(plainText(node));
  return text === '' ? [] : [{ kind, text }];
}

function plainText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** @returns the sentences of blocks, in their order; a block's end ends a sentence. */
export function sentencesOf(blocks: readonly Block[], language: string): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocks.flatMap(({ text }) => Array.from(segmenter.segment(text), ({ segment }) => segment.trim()));
}

/** @returns the words of a text, in small letters. */
export function wordsOf(text: string): readonly string[] {
  return (
    normalise(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
