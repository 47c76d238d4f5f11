/** Numbers the addresses of links, the same address once, for notes at the end of a text. */
export class Notes {
  readonly #numbers = new Map<string, number>();

  /** @returns the number of an address. */
  add(url: string): number {
    const known = this.#numbers.get(url);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(url, number);
    return number;
  }

  /** The notes in order. */
  get list(): readonly { readonly number: number; readonly url: string }[] {
    return [...this.#numbers].map(([url, number]) => ({ number, url }));
  }
}
