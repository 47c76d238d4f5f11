import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { present } from '../../model/present.ts';
import { parseMarkdownText } from '../../source/markdown.ts';
import type { Block, Hint } from '../document.ts';
import { plainText } from '../html/inlines.ts';
import { tidy } from '../words.ts';

const HEADING = /^#{1,6} \S/m;
const MARKS = /(?<![\p{L}\d*])\*\*\S[^*\n]*\S\*\*|\[[^[\]\n]+\]\(https?:[^)\s[]+\)|^#{1,6} \S|^={3,}\s*$/gmu;

/** @returns true for a text whose marks are Markdown's: headings with number signs, bold, links */
export function isMarkdown(text: string): boolean {
  return HEADING.test(text) && [...text.matchAll(MARKS)].length >= 2;
}

/** Reads a text that is Markdown already. */
export function readMarkdownBlocks(text: string, line: number): readonly Block[] {
  return parseMarkdownText(text).children.flatMap((node, index) => blocksOf(node, line, index + 1));
}

function blocksOf(node: RootContent, first: number, group: number): Block[] {
  if (!isBlock(node)) return [];
  const line = first - 1 + present(node.position).start.line;
  const clean = withoutPositions(node);
  const text = tidy(wordsOf(clean));
  const hints = new Set<Hint>(
    clean.type === 'paragraph' && clean.children.every(({ type }) => type === 'strong') ? ['strong'] : [],
  );
  if (clean.type !== 'paragraph' && clean.type !== 'heading')
    return [{ node: clean, text, lines: [text], line, group, glued: false, hints }];
  const children = clean.children.map(softBreaks);
  return [{ node: { ...clean, children }, text, lines: [text], line, group, glued: false, hints }];
}

function isBlock(node: RootContent): node is BlockContent {
  return ['paragraph', 'heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak'].includes(node.type);
}

function softBreaks(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return { ...node, value: node.value.replace(/(?<!\s)\s*\n\s*/g, ' ') };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => softBreaks(child as PhrasingContent)) } as PhrasingContent;
}

function wordsOf(node: BlockContent): string {
  if (node.type === 'paragraph' || node.type === 'heading') return plainText(node.children);
  if ('children' in node) return node.children.map((child) => wordsOf(child as BlockContent)).join(' ');
  return 'value' in node ? node.value : '';
}

/** The tree may be shared: what is changed is a copy. */
function withoutPositions<Node extends object>(node: Node): Node {
  return structuredClone(node);
}
