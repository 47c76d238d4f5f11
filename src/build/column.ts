const FIRST_ROWS = 64;

type Numbers = Int32Array | Float64Array;

/** A list of numbers that grows at its end, in half the memory of a list of V8's or less: an archive has long ones. */
export class Column<Kind extends Numbers> {
  readonly #kind: new (
    length: number,
  ) => Kind;
  #numbers: Kind;
  #length = 0;

  /** @param kind what its numbers fit into */
  constructor(kind: new (length: number) => Kind) {
    this.#kind = kind;
    this.#numbers = new kind(FIRST_ROWS);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const more = new this.#kind(Math.ceil(this.#length * 1.5));
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** @returns the number of a row that is there */
  at(row: number): number {
    return this.#numbers[row] ?? Number.NaN;
  }
}
