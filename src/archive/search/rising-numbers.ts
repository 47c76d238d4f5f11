const FIRST_BYTES = 32;
/** What a byte holds of a number; its highest bit says that another byte follows. */
const BITS = 7;
const MORE = 1 << BITS;

/** Whole numbers, each greater than the one before, as distances of mostly one byte: a list of numbers takes eight each. */
export class RisingNumbers {
  #bytes = new Uint8Array(FIRST_BYTES);
  #used = 0;
  #last = 0;

  /** @param numbers not negative, each greater than the one before */
  constructor(numbers: Iterable<number>) {
    for (const number of numbers) this.add(number);
  }

  /** The greatest of them. */
  get last(): number {
    return this.#last;
  }

  /** @param number greater than all before */
  add(number: number): void {
    let rest = number - this.#last;
    this.#last = number;
    while (rest >= MORE) {
      this.#put((rest & (MORE - 1)) | MORE);
      rest = Math.floor(rest / MORE);
    }
    this.#put(rest);
  }

  /** @returns all of them as a list */
  list(): number[] {
    const numbers: number[] = [];
    let number = 0;
    let scale = 1;
    for (let at = 0; at < this.#used; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      number += (byte & (MORE - 1)) * scale;
      if (byte < MORE) numbers.push(number);
      scale = byte < MORE ? 1 : scale * MORE;
    }
    return numbers;
  }

  #put(byte: number): void {
    if (this.#used === this.#bytes.length) {
      const more = new Uint8Array(this.#used * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes[this.#used] = byte;
    this.#used += 1;
  }
}
