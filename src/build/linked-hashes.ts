import { hash } from 'node:crypto';
import type { Card } from '../archive/card.ts';
import type { Entry } from '../archive/lists.ts';
import { present } from '../model/present.ts';
import { hashOf } from './cache/keys.ts';
import type { LinkedCard } from './plan.ts';

/** A SHA-1 in numbers of 32 bits. */
const NUMBERS = 5;

/**
 * Hashes of what each release is among the others, but for its text, side by side as numbers: the lists of an archive
 * name each of its releases several times, and are hashed in one step each.
 */
export class LinkedHashes {
  readonly #places = new Map<Card, number>();
  readonly #hashes: Int32Array;

  constructor(linked: readonly LinkedCard[]) {
    this.#hashes = new Int32Array(linked.length * NUMBERS);
    const bytes = Buffer.from(this.#hashes.buffer);
    linked.forEach(({ card, translations }, place) => {
      this.#places.set(card, place);
      hash('sha1', JSON.stringify([card, translations]), 'buffer').copy(bytes, place * NUMBERS * 4);
    });
  }

  /** @returns the place of a card among those of all releases */
  placeOf(card: Card): number {
    return this.#places.get(card) ?? present<number>(undefined, `The release of ${card.file}`);
  }

  /** @returns a hash of all releases */
  ofAll(): string {
    return hashOf(Buffer.from(this.#hashes.buffer));
  }

  /** @returns a hash of some of them; the place of a withdrawn release is told, too */
  of(entries: readonly Entry[]): string {
    const hashes = new Int32Array(entries.length * NUMBERS);
    entries.forEach((card, row) => {
      if (!card) return;
      const from = this.placeOf(card) * NUMBERS;
      for (let at = 0; at < NUMBERS; at += 1) hashes[row * NUMBERS + at] = this.#hashes[from + at] ?? 0;
    });
    return hashOf(Buffer.from(hashes.buffer));
  }
}
