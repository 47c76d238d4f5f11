import type { PhrasingContent } from 'mdast';
import type { Block } from './document.ts';
import { plainText, trimInlines } from './html/inlines.ts';
import { tidy } from './words.ts';

/**
 * Parts a block at a place in its words.
 *
 * @param at an index in `block.text`
 * @returns both parts; either is undefined when nothing is on its side, and the block stays whole when it is no paragraph
 */
export function cutBlock(block: Block, at: number): readonly [before: Block | undefined, after: Block | undefined] {
  const { node } = block;
  if (node.type !== 'paragraph' && node.type !== 'heading') return [block, undefined];
  const count = block.text.slice(0, at).replace(/\s/g, '').length;
  const part = (nodes: readonly PhrasingContent[]): Block | undefined => {
    const children = trimInlines(nodes);
    const text = tidy(plainText(children));
    return text === '' ? undefined : { ...block, node: { ...node, children }, text, lines: [text] };
  };
  const [before, after] = cutNodes(node.children, { left: count });
  return [part(before), part(after)];
}

/** Counts characters but spaces, for these are folded differently in the text and in the nodes. */
function cutNodes(nodes: readonly PhrasingContent[], budget: { left: number }): [PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (const node of nodes) {
    if (budget.left <= 0) after.push(node);
    else if (node.type === 'text') {
      const index = indexAfter(node.value, budget);
      before.push({ ...node, value: node.value.slice(0, index) });
      if (index < node.value.length) after.push({ ...node, value: node.value.slice(index) });
    } else if ('children' in node) {
      const [first, second] = cutNodes(node.children, budget);
      if (first.length > 0) before.push({ ...node, children: first } as PhrasingContent);
      if (plainText(second).trim() !== '') after.push({ ...node, children: trimInlines(second) } as PhrasingContent);
    } else {
      before.push(node);
      if ('value' in node) budget.left -= node.value.replace(/\s/g, '').length;
    }
  }
  return [before, after];
}

function indexAfter(value: string, budget: { left: number }): number {
  let index = 0;
  for (; index < value.length && budget.left > 0; index++) if (!/\s/.test(value.charAt(index))) budget.left--;
  return index;
}
