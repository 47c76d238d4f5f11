/** How many minima a sketch keeps; with 64 the share of equal ones is right to about 5 in 100. */
export const SKETCH_SIZE = 64;
/** A bucket that no shingle fell into. */
const EMPTY = 0xffff;

/** A text reduced to a fixed size: enough to tell whether another is the same, or nearly. */
export type Sketch = {
  /** The smallest hash in each bucket of three-word shingles: minhash with one permutation (Li, Owen, Zhang 2012). */
  readonly minima: Uint16Array;
  /** The words in their order, as two 32-bit hashes: equal texts have equal ones. */
  readonly words: string;
  readonly count: number;
};

/** Link targets and addresses change without the text. */
const ADDRESSES = /\]\([^)\s]*\)|https?:\/\/\S+/g;

/** Makes the sketch of a text in Markdown. Case, punctuation, line breaks and addresses play no part. */
export function sketchOf(markdown: string): Sketch {
  const text = markdown.replace(ADDRESSES, ' ').toLowerCase();
  const minima = new Uint16Array(SKETCH_SIZE).fill(EMPTY);
  let [count, before, last, forward, backward] = [0, 0, 0, 0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; ) {
    let word = 0x811c9dc5;
    const start = at;
    for (; at < text.length && isLetter(text.charCodeAt(at)); at++)
      word = Math.imul(word ^ text.charCodeAt(at), 0x01000193);
    if (at === start) {
      at++;
      continue;
    }
    count++;
    forward = Math.imul(forward ^ word, 0x01000193);
    backward = Math.imul(backward, 0x85ebca6b) ^ (word >>> 3);
    if (count > 2) keepMinimum(minima, mix(Math.imul(before, 31) ^ Math.imul(last, 17) ^ word));
    before = last;
    last = word;
  }
  return { minima, words: `${hex(forward)}${hex(backward)}`, count };
}

/** @returns the share of three-word shingles that two texts have in common (Jaccard), estimated: 0 to 1 */
export function similarity(a: Sketch, b: Sketch): number {
  let [filled, equal] = [0, 0];
  for (let index = 0; index < SKETCH_SIZE; index++) {
    const [one, other] = [a.minima[index], b.minima[index]];
    if (one === EMPTY && other === EMPTY) continue;
    filled++;
    if (one === other) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** Letters and digits of every script, roughly: what is beyond ASCII, but for its punctuation and spaces. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && code !== 0x60c && code !== 0x61b && code !== 0x61f;
}

function keepMinimum(minima: Uint16Array, hash: number): void {
  const bucket = hash & (SKETCH_SIZE - 1);
  const value = (hash >>> 16) % EMPTY;
  if (value < (minima[bucket] ?? 0)) minima[bucket] = value;
}

/** Spreads the bits of a hash evenly (the finish of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
