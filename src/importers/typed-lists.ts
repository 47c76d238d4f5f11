import type { List, PhrasingContent } from 'mdast';
import { type Block, textBlock } from './document.ts';

const BULLET = /^\s*[*•·‣▪◦●○–-]\s+/u;
const NUMBER = /^\s*(\d{1,2})[.)]\s+/u;

/** A line that a bullet or a number of the keyboard begins. */
type Item = {
  readonly block: Block;
  readonly number: number | undefined;
  readonly children: readonly PhrasingContent[];
};

/** Pages of every age type their lists: lines that begin with bullets, or with numbers from 1, are one where two follow. */
export function withTypedLists(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const items = itemsFrom(blocks, at);
    const [first, second] = items;
    found.push(...(first && second ? [listOf(first, items)] : blocks.slice(at, at + 1)));
    at += second ? items.length : 1;
  }
  return found;
}

function itemsFrom(blocks: readonly Block[], start: number): readonly Item[] {
  const items: Item[] = [];
  for (let item = itemOf(blocks[start]); item; item = itemOf(blocks[start + items.length])) {
    const [first] = items;
    const expected = first?.number === undefined ? undefined : items.length + 1;
    if (first ? item.number !== expected : (item.number ?? 1) !== 1) break;
    items.push(item);
  }
  return items;
}

function itemOf(block: Block | undefined): Item | undefined {
  if (block?.node.type !== 'paragraph') return undefined;
  const [first, ...others] = block.node.children;
  if (first?.type !== 'text') return undefined;
  const number = NUMBER.exec(first.value);
  const marker = number ?? BULLET.exec(first.value);
  if (!marker) return undefined;
  const rest = first.value.slice(marker[0].length);
  const children = rest === '' ? others : [{ ...first, value: rest }, ...others];
  if (children.length === 0) return undefined;
  return { block, number: number ? Number(number[1]) : undefined, children };
}

function listOf({ block, number }: Item, items: readonly Item[]): Block {
  const node: List = {
    type: 'list',
    ordered: number !== undefined,
    ...(number === undefined ? {} : { start: number }),
    spread: false,
    children: items.map(({ children }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...children] }],
    })),
  };
  const lines = items.map((item) => item.block.text);
  return { ...textBlock(lines.join(' '), block), node, lines };
}
