import type { Nodes, Root } from 'mdast';

/**
 * Gives headings their place in the outline of a page: the highest of a text get the level that the page has for them,
 * and none is more than one level below the one before it (WCAG 2.2, 1.3.1; authors begin with # as well as with ###).
 */
export class HeadingLevels {
  readonly #top: number;
  readonly #offset: number;
  #last: number;

  /** @param top the level of the text's highest headings: 2 below a headline */
  constructor(tree: Root, top: number) {
    this.#top = top;
    this.#offset = top - highest(tree);
    this.#last = top - 1;
  }

  /** @returns the level, from 1 to 6, of a heading that the source gives this depth */
  next(depth: number): number {
    this.#last = Math.min(Math.max(depth + this.#offset, this.#top), this.#last + 1, 6);
    return this.#last;
  }
}

function highest(node: Nodes): number {
  if (node.type === 'heading') return node.depth;
  if (!('children' in node)) return 6;
  return node.children.reduce((least, child) => Math.min(least, highest(child)), 6);
}
