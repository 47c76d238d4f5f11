import type { PhrasingContent } from 'mdast';
import type { Block } from '../document.ts';

/** Lines that forced breaks part become one paragraph again. */
export function joinGlued(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let lines: PhrasingContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.glued && last?.node.type === 'paragraph' && block.node.type === 'paragraph') {
      if (lines !== last.node.children) lines = [...last.node.children];
      lines.push({ type: 'break' }, ...block.node.children);
      joined[joined.length - 1] = {
        ...last,
        node: { type: 'paragraph', children: lines },
        text: `${last.text} ${block.text}`,
      };
    } else joined.push(block);
  }
  return joined;
}
