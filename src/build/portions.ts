/** So many characters are encoded at once. */
const PORTION = 256 * 1024;

/** @returns texts one after the other as UTF-8, many at once: those of an archive need not be in memory together */
export function* inPortions(texts: Iterable<string>): Generator<Buffer> {
  let portion = '';
  for (const text of texts) {
    portion += text;
    if (portion.length < PORTION) continue;
    yield Buffer.from(portion);
    portion = '';
  }
  yield Buffer.from(portion);
}
