/** @returns the place in a rising list of the last number that is no greater than one; -1 where all are */
export function lastUpTo(rising: readonly number[], one: number): number {
  let [low, high] = [-1, rising.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? one) <= one) low = middle;
    else high = middle - 1;
  }
  return low;
}
