import type { ComparedRelease } from './card.ts';
import { SKETCH_SIZE, similarity } from './sketch.ts';

/** Two releases and the share of text that they have in common. */
export type SimilarPair = {
  readonly first: ComparedRelease;
  readonly second: ComparedRelease;
  readonly share: number;
};

/** Minima to a band: two texts of 85 % meet in one of 16 bands but for 1 in 100,000 cases; of 50 % in half of them. */
const ROWS = 4;
/** A band that more releases share holds a formula, such as the same last paragraph. */
const MOST_IN_BAND = 50;
/** Below this a text is a stub, and two stubs may well be alike. */
const FEWEST_WORDS = 40;

/**
 * Finds the releases of one language whose texts are alike, without comparing each with each: only those that share a
 * band of their sketches (locality-sensitive hashing).
 *
 * @param least the smallest share that counts, 0 to 1
 */
export function* similarPairs(releases: readonly ComparedRelease[], least: number): Generator<SimilarPair> {
  const inOrder = releases.filter(({ sketch }) => sketch.count >= FEWEST_WORDS);
  const seen = new Set<number>();
  for (let band = 0; band < SKETCH_SIZE / ROWS; band++) {
    for (const members of bucketsOf(inOrder, band)) {
      for (const [place, later] of members.entries()) {
        for (const earlier of members.slice(0, place)) {
          const key = earlier * inOrder.length + later;
          if (seen.has(key)) continue;
          seen.add(key);
          const [first, second] = [inOrder[earlier], inOrder[later]];
          if (!first || !second || first.language !== second.language) continue;
          const share = similarity(first.sketch, second.sketch);
          if (share >= least) yield { first, second, share };
        }
      }
    }
  }
}

/** The releases that agree in one band, as indices; what stands alone is left out. */
function bucketsOf(releases: readonly ComparedRelease[], band: number): readonly (readonly number[])[] {
  const firsts = new Map<number, number>();
  const buckets = new Map<number, number[]>();
  for (const [index, { sketch }] of releases.entries()) {
    let hash = 0x811c9dc5;
    for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ (sketch.minima[band * ROWS + row] ?? 0), 0x01000193);
    const first = firsts.get(hash);
    if (first === undefined) firsts.set(hash, index);
    else {
      const bucket = buckets.get(hash);
      if (!bucket) buckets.set(hash, [first, index]);
      else if (bucket.length < MOST_IN_BAND) bucket.push(index);
    }
  }
  return [...buckets.values()];
}
