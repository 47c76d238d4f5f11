/** What was found rightly, found wrongly, and not found. */
export type Tally = { right: number; wrong: number; missed: number };

/** @returns a tally of nothing. */
export function emptyTally(): Tally {
  return { right: 0, wrong: 0, missed: 0 };
}

/** Adds a tally to a sum. */
export function addTally(sum: Tally, { right, wrong, missed }: Tally): void {
  sum.right += right;
  sum.wrong += wrong;
  sum.missed += missed;
}

/** @returns how much of what was found is right, 0 to 1; 1 where nothing was found. */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** @returns how much of what is there was found, 0 to 1; 1 where nothing is there. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Compares two bags of texts: what is in both as often, what only one of them has. */
export function compareBags(
  expected: readonly string[],
  got: readonly string[],
): { readonly tally: Tally; readonly missed: readonly string[]; readonly wrong: readonly string[] } {
  const counts = new Map<string, number>();
  for (const text of expected) counts.set(text, (counts.get(text) ?? 0) + 1);
  const wrong = got.filter((text) => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left <= 0;
  });
  const missed = [...counts].flatMap(([text, left]) => Array<string>(Math.max(0, left)).fill(text));
  return { tally: { right: got.length - wrong.length, wrong: wrong.length, missed: missed.length }, missed, wrong };
}
