const SPACE = 0x20;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
/** Runs without a space that are longer come once. */
const LONGEST_TOKEN = 64;
const FIRST_SLOTS = 1 << 12;

/** Where the text that is read stands in UTF-16 units: strings are slower to read one by one. One for all tables. */
let units = new Uint16Array(0);

/**
 * Tokens (what stands between white space) with what was made of each. A text is looked up in place: an archive has
 * each token thousands of times, and to cut it out anew takes longer than all that follows.
 */
export class TokenTable<Value> {
  readonly #make: (token: string) => Value;
  readonly #values: Value[] = [];
  /** Open addressing, in pairs: a token's hash, and its number plus one. */
  #slots = new Int32Array(FIRST_SLOTS * 2);
  /** All tokens, one after the other, and where each begins and the last one ends. */
  #letters = new Uint16Array(FIRST_SLOTS * 4);
  #starts = new Int32Array(FIRST_SLOTS);

  /** @param make the value of a token that is new; always the same for the same token */
  constructor(make: (token: string) => Value) {
    this.#make = make;
  }

  /** How many tokens are kept. */
  get size(): number {
    return this.#values.length;
  }

  /** Gives the value of each token of a text, in reading order. */
  each(text: string, take: (value: Value) => void): void {
    const { length } = text;
    if (units.length < length) units = new Uint16Array(length * 2);
    Buffer.from(units.buffer).write(text, 'utf16le');
    let at = 0;
    while (at < length) {
      const start = at;
      // FNV-1a, over UTF-16 units.
      let hash = 0x811c9dc5 | 0;
      for (; at < length; at += 1) {
        const unit = units[at] ?? 0;
        if (isSpace(unit)) break;
        hash = Math.imul(hash ^ unit, 0x01000193);
      }
      if (at > start) take(this.#valueOf(text, start, at, hash ^ (hash >>> 15)));
      at += 1;
    }
  }

  #valueOf(text: string, start: number, end: number, hash: number): Value {
    if (end - start > LONGEST_TOKEN) return this.#make(text.slice(start, end));
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (hash << 1) & last;
    for (let number = slots[slot + 1] ?? 0; number !== 0; number = slots[slot + 1] ?? 0) {
      if (slots[slot] === hash && this.#isToken(number - 1, start, end)) return this.#values[number - 1] as Value;
      slot = (slot + 2) & last;
    }
    return this.#add(start, end, hash, slot);
  }

  #isToken(number: number, start: number, end: number): boolean {
    const first = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - first !== end - start) return false;
    const letters = this.#letters;
    for (let at = start; at < end; at += 1) if (letters[first + at - start] !== units[at]) return false;
    return true;
  }

  #add(start: number, end: number, hash: number, slot: number): Value {
    const number = this.#values.length;
    const first = this.#starts[number] ?? 0;
    const last = first + end - start;
    if (last > this.#letters.length) this.#letters = grown(this.#letters, Uint16Array);
    this.#letters.set(units.subarray(start, end), first);
    if (number + 2 > this.#starts.length) this.#starts = grown(this.#starts, Int32Array);
    this.#starts[number + 1] = last;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
    // Of its letters alone: a slice would hold on to the whole text.
    const value = this.#make(String.fromCharCode(...units.subarray(start, end)));
    this.#values.push(value);
    if (this.#values.length * 4 > this.#slots.length) this.#rehash();
    return value;
  }

  #rehash(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    const last = slots.length - 2;
    for (let old = 0; old < before.length; old += 2) {
      const number = before[old + 1] ?? 0;
      if (number === 0) continue;
      const hash = before[old] ?? 0;
      let slot = (hash << 1) & last;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
      slots[slot] = hash;
      slots[slot + 1] = number;
    }
    this.#slots = slots;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || (code <= CARRIAGE_RETURN && code >= TAB);
}

function grown<Numbers extends Uint16Array | Int32Array>(
  numbers: Numbers,
  kind: new (length: number) => Numbers,
): Numbers {
  const more = new kind(numbers.length * 2);
  more.set(numbers);
  return more;
}
