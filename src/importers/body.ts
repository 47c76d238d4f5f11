import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Block } from './document.ts';
import { withTypedLists } from './typed-lists.ts';
import { endsSentence } from './words.ts';

/** A line this long that ends a sentence ends a paragraph, even where the page has a mere line break. */
const PARAGRAPH = 50;

/** Makes the text of a release from the blocks that nobody took. */
export function bodyOf(blocks: readonly Block[]): RootContent[] {
  const joined = joinLines(withTypedLists(withinText(blocks)));
  while (joined[0]?.type === 'thematicBreak') joined.shift();
  while (joined.at(-1)?.type === 'thematicBreak') joined.pop();
  const depths = joined.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const shift = depths.length === 0 ? 0 : 2 - Math.min(...depths);
  const isRule = (node: BlockContent | undefined) => node?.type === 'thematicBreak';
  return joined
    .filter((node, index) => !isRule(node) || !isRule(joined[index - 1]))
    .map((node) => (node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth + shift) as 2 } : node));
}

/** Rules and pictures stay only where text stands on both sides. */
function withinText(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ text }) => text !== '');
  const last = blocks.findLastIndex(({ text }) => text !== '');
  return blocks.filter(
    ({ text, node }, index) =>
      /[\p{L}\p{N}]/u.test(text) || node.type === 'code' || (text === '' && index > first && index < last),
  );
}

/** Lines that a forced break parts are one paragraph, unless each of them is one. */
function joinLines(blocks: readonly Block[]): BlockContent[] {
  const joined: BlockContent[] = [];
  let lines: PhrasingContent[] = [];
  for (const [index, { node, glued, group }] of blocks.entries()) {
    const last = joined.at(-1);
    const before = blocks[index - 1];
    const isOne = glued && before?.group === group && !(endsSentence(before.text) && before.text.length > PARAGRAPH);
    if (isOne && last?.type === 'paragraph' && node.type === 'paragraph') {
      // One list grows with the lines: a copy for each of thousands would take minutes.
      if (lines !== last.children) lines = [...last.children];
      lines.push({ type: 'break' }, ...node.children);
      joined[joined.length - 1] = { type: 'paragraph', children: lines };
    } else joined.push(node);
  }
  return joined;
}
