import type { Block, Dropped, DropReason } from './document.ts';

/**
 * The blocks of a release while its fields are found: each finder takes what is its own, and what nobody takes is the
 * text. Nothing leaves without a trace: what is dropped is listed with the reason.
 */
export class Sheet {
  private left: readonly Block[];
  private readonly gone = new Set<Block>();
  readonly dropped: Dropped[] = [];

  constructor(blocks: readonly Block[]) {
    this.left = blocks;
  }

  /** What nobody took. Sorted out when it is asked for: blocks are taken one by one, and there may be thousands. */
  get blocks(): readonly Block[] {
    if (this.gone.size > 0) {
      this.left = this.left.filter((block) => !this.gone.has(block));
      this.gone.clear();
    }
    return this.left;
  }

  /** Takes blocks out: they became a field, whose origin holds their words. */
  take(blocks: Iterable<Block>): void {
    for (const block of blocks) this.gone.add(block);
  }

  /** Takes blocks out: they are not part of the release. */
  drop(blocks: Iterable<Block>, reason: DropReason): void {
    const gone = [...blocks];
    for (const { text, line } of gone) if (text !== '') this.dropped.push({ text, reason, line });
    this.take(gone);
  }

  /** Puts the parts of each block in its place. */
  divide(partsOf: (block: Block) => readonly Block[]): void {
    this.left = this.blocks.flatMap(partsOf);
  }

  /** Puts what is left of a block in its place. */
  replace(block: Block, ...left: readonly Block[]): void {
    this.divide((other) => (other === block ? left : [other]));
  }
}
