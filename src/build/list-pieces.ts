/** So many of a list are written together: one by one takes three times as long. */
const AT_ONCE = 1000;

/** @returns the JSON of a list piece by piece: that of an archive need not be in memory as a whole */
export function* listPieces(list: Iterable<unknown>): Generator<string> {
  let before = '[';
  let some: unknown[] = [];
  for (const one of list) {
    some.push(one);
    if (some.length < AT_ONCE) continue;
    yield before + JSON.stringify(some).slice(1, -1);
    before = ',';
    some = [];
  }
  yield some.length > 0 ? `${before}${JSON.stringify(some).slice(1)}` : before === '[' ? '[]' : ']';
}
