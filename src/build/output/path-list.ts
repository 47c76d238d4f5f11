import { detached } from '../cache/plain-data.ts';
import { Column } from '../column.ts';
import { checkOutputPath, collisionKey } from './paths.ts';

const FIRST_SLOTS = 1 << 8;

/** Texts by numbers that count from 0. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  /** @returns undefined of a text that has no number yet */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** @returns the number of a text that has none yet */
  add(text: string): number {
    const number = this.#texts.length;
    // A piece of a path keeps the whole path alive.
    const own = detached(text);
    this.#numbers.set(own, number);
    this.#texts.push(own);
    return number;
  }

  at(number: number): string {
    return this.#texts[number] ?? '';
  }
}

/**
 * Paths of files in the order in which they came, no two of them the same on any disk. Folder and name of each are
 * numbers, and found again by those: the paths of an archive are half a million, in a fifth of so many folders that hold
 * the same few names.
 */
export class PathList {
  readonly #folders = new Numbered();
  readonly #names = new Numbered();
  readonly #folder = new Column(Int32Array);
  readonly #name = new Column(Int32Array);
  /** Those that are not their own {@link collisionKey}. */
  readonly #written = new Map<number, string>();
  /** Open addressing: the number of a path plus one. */
  #slots = new Int32Array(FIRST_SLOTS);

  get length(): number {
    return this.#folder.length;
  }

  /**
   * Puts a path at the end.
   *
   * @returns the one of before that some disk takes for the same, and nothing is done then
   * @throws ReleaseError as {@link checkOutputPath} does: of a path whose folder and name are known, both were let through
   */
  add(path: string): string | undefined {
    const key = collisionKey(path);
    const { folder, name } = partsOf(key);
    const known = { folder: this.#folders.find(folder), name: this.#names.find(name) };
    if (path !== key || known.folder === undefined || known.name === undefined) checkOutputPath(path);
    const pair = [known.folder ?? this.#folders.add(folder), known.name ?? this.#names.add(name)] as const;
    const slot = this.#slotOf(pair);
    const other = this.#slots[slot] ?? 0;
    if (other > 0) return this.at(other - 1);
    if (path !== key) this.#written.set(this.length, detached(path));
    this.#folder.push(pair[0]);
    this.#name.push(pair[1]);
    this.#slots[slot] = this.length;
    if (this.length * 2 > this.#slots.length) this.#rehash();
    return undefined;
  }

  has(path: string): boolean {
    const { folder, name } = partsOf(collisionKey(path));
    const pair = [this.#folders.find(folder) ?? -1, this.#names.find(name) ?? -1] as const;
    const known = this.#slots[this.#slotOf(pair)] ?? 0;
    return known > 0 && this.at(known - 1) === path;
  }

  at(place: number): string {
    const written = this.#written.get(place);
    if (written !== undefined) return written;
    return this.#folders.at(this.#folder.at(place)) + this.#names.at(this.#name.at(place));
  }

  /** @returns where a pair stands, or the empty slot that waits for it */
  #slotOf([folder, name]: readonly [folder: number, name: number]): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(folder, name) & last;
    for (let known = this.#slots[slot] ?? 0; known > 0; known = this.#slots[slot] ?? 0) {
      if (this.#folder.at(known - 1) === folder && this.#name.at(known - 1) === name) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let place = 0; place < this.length; place += 1) {
      this.#slots[this.#slotOf([this.#folder.at(place), this.#name.at(place)])] = place + 1;
    }
  }
}

/** @returns the folder with its stroke, and what stands in it */
function partsOf(path: string): { readonly folder: string; readonly name: string } {
  const end = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, end), name: path.slice(end) };
}

/** Both count from 0: each is spread over all bits. */
function hashOf(folder: number, name: number): number {
  const mixed = Math.imul(folder + 1, 0x9e3779b1) ^ Math.imul(name + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
