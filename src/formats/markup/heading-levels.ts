import type { Nodes, Root } from 'mdast';

/**
 * Gives headings their place in the outline of a page: the highest of a text get the level that the page has for them,
 * and none is more than one level below the one before it (WCAG 2.2, 1.3.1; authors begin with # as well as with ###).
 */
export class HeadingLevels {
  readonly #tree: Root;
  readonly #top: number;
  #offset: number | undefined;
  #last: number;

  /** @param top the level of the text's highest headings: 2 below a headline */
  constructor(tree: Root, top: number) {
    this.#tree = tree;
    this.#top = top;
    this.#last = top - 1;
  }

  /** @returns the level, from 1 to 6, of a heading that the source gives this depth */
  next(depth: number): number {
    // Most releases have no headings: their trees are not searched.
    this.#offset ??= this.#top - highest(this.#tree);
    this.#last = Math.min(Math.max(depth + this.#offset, this.#top), this.#last + 1, 6);
    return this.#last;
  }
}

function highest(node: Nodes): number {
  if (node.type === 'heading') return node.depth;
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'table') return 6;
  return node.children.reduce((least, child) => Math.min(least, highest(child)), 6);
}
