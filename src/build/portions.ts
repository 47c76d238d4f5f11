/** So many bytes are handed on at once. */
const PORTION = 256 * 1024;
/** What a unit of UTF-16 takes in UTF-8 at most. */
const WIDEST = 3;

/**
 * Encodes texts one after the other as UTF-8: those of an archive need not be in memory together. What is encoded
 * already comes among them as it is.
 *
 * @returns portions of many texts; each stands until the next one is asked for
 */
export function* inPortions(texts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const room = Buffer.allocUnsafe(PORTION);
  let used = 0;
  for (const text of texts) {
    const most = typeof text === 'string' ? text.length * WIDEST : PORTION + 1;
    if (used + most > PORTION) {
      yield room.subarray(0, used);
      used = 0;
    }
    if (typeof text !== 'string') yield text;
    else if (most > PORTION) yield Buffer.from(text);
    else used += room.write(text, used);
  }
  yield room.subarray(0, used);
}
