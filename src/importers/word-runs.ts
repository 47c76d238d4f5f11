/** The state in which no word has been read yet, and what stands for none. */
const START = 0;
const NONE = -1;

/**
 * Finds runs of words in a text: a suffix automaton (Blumer et al. 1985) over words. It takes as long as the text has
 * words, and each look-up as long as the run that is asked for; to search the text for each of its sentences takes the
 * square of that.
 */
export class WordRuns {
  readonly #numbers = new Map<string, number>();
  /** From a state by a word to the next one: by the state times the number of words, plus the word. */
  readonly #moves = new Map<number, number>();
  /** Of each state: the last way out of it, which a copy of it takes over. Of each way: its word, and the way before it. */
  readonly #ways: number[] = [NONE];
  readonly #words: number[] = [];
  readonly #before: number[] = [];
  /** Of each state: the longest run that leads to it, and the state of the longest ending of that with more places. */
  readonly #lengths: number[] = [0];
  readonly #links: number[] = [NONE];

  /** @param text words with one space between them */
  constructor(text: string) {
    const words = text.split(' ');
    for (const word of words) if (!this.#numbers.has(word)) this.#numbers.set(word, this.#numbers.size);
    let last = START;
    for (const word of words) last = this.#append(last, this.#numbers.get(word) ?? NONE);
  }

  /** @returns how many of the words, from a place on, stand somewhere in the text one behind the other */
  longest(words: readonly string[], from = 0): number {
    let state = START;
    for (let at = from; at < words.length; at++) {
      const number = this.#numbers.get(words[at] ?? '');
      const next = number === undefined ? undefined : this.#next(state, number);
      if (next === undefined) return at - from;
      state = next;
    }
    return words.length - from;
  }

  #append(last: number, word: number): number {
    const added = this.#addState(this.#length(last) + 1, START);
    let state = last;
    for (; state !== NONE && this.#next(state, word) === undefined; state = this.#link(state)) {
      this.#addWay(state, word, added);
    }
    const next = state === NONE ? undefined : this.#next(state, word);
    if (next !== undefined) this.#links[added] = this.#endingOf(state, word, next);
    return added;
  }

  /** @returns the state of just the run that leads to a state and goes on by a word: a copy of the next one, if need be */
  #endingOf(before: number, word: number, next: number): number {
    if (this.#length(next) === this.#length(before) + 1) return next;
    const copy = this.#addState(this.#length(before) + 1, this.#link(next));
    for (let way = this.#ways[next] ?? NONE; way !== NONE; way = this.#before[way] ?? NONE) {
      const taken = this.#words[way] ?? NONE;
      this.#addWay(copy, taken, this.#next(next, taken) ?? NONE);
    }
    for (let state = before; state !== NONE && this.#next(state, word) === next; state = this.#link(state)) {
      this.#move(state, word, copy);
    }
    this.#links[next] = copy;
    return copy;
  }

  #addState(length: number, link: number): number {
    this.#ways.push(NONE);
    this.#links.push(link);
    return this.#lengths.push(length) - 1;
  }

  #next(state: number, word: number): number | undefined {
    return this.#moves.get(state * this.#numbers.size + word);
  }

  #addWay(state: number, word: number, to: number): void {
    this.#move(state, word, to);
    this.#before.push(this.#ways[state] ?? NONE);
    this.#ways[state] = this.#words.push(word) - 1;
  }

  #move(state: number, word: number, to: number): void {
    this.#moves.set(state * this.#numbers.size + word, to);
  }

  #length(state: number): number {
    return this.#lengths[state] ?? 0;
  }

  #link(state: number): number {
    return this.#links[state] ?? NONE;
  }
}
