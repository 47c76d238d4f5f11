import type { Block, Dropped, DropReason } from './document.ts';

/**
 * The blocks of a release while its fields are found: each finder takes what is its own, and what nobody takes is the
 * text. Nothing leaves without a trace: what is dropped is listed with the reason.
 */
export class Sheet {
  blocks: readonly Block[];
  readonly dropped: Dropped[] = [];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  /** Takes blocks out: they became a field, whose origin holds their words. */
  take(blocks: Iterable<Block>): void {
    const taken = new Set(blocks);
    if (taken.size > 0) this.blocks = this.blocks.filter((block) => !taken.has(block));
  }

  /** Takes blocks out: they are not part of the release. */
  drop(blocks: Iterable<Block>, reason: DropReason): void {
    const gone = [...blocks];
    for (const { text, line } of gone) if (text !== '') this.dropped.push({ text, reason, line });
    this.take(gone);
  }

  /** Puts what is left of a block in its place. */
  replace(block: Block, ...left: readonly Block[]): void {
    this.blocks = this.blocks.flatMap((other) => (other === block ? left : [other]));
  }
}
