/** Where a text stands in plain data: the keys and indexes that lead to it. */
export type Place = readonly string[];

/** Positions of the source, and the kinds of nodes of Markdown: the program's own words. */
const OWN = new Set(['position', 'type', 'align']);

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** @returns the place of every text in plain data, so that no field can be forgotten. */
export function textPlaces(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value === 'string') return [at];
  if (!Array.isArray(value) && !isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => (OWN.has(key) ? [] : textPlaces(one as unknown, [...at, key])));
}

/** @returns a copy of plain data in which another text stands at one place, whatever may stand there. */
export function withTextAt<Value>(value: Value, [key, ...more]: Place, text: string): Value {
  if (key === undefined) return text as Value;
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (String(index) === key ? withTextAt(one, more, text) : one)) as Value;
  }
  if (!isPlain(value)) throw new Error(`nothing stands at ${key}`);
  return { ...value, [key]: withTextAt(value[key], more, text) } as Value;
}

/** @returns a copy of plain data in which a word stands for another text, in the places that Markdown takes apart too */
export function withText<Value>(value: Value, word: string, text: string): Value {
  if (typeof value === 'string') return value.replaceAll(word, () => text) as Value;
  if (Array.isArray(value)) return value.map((one) => withText(one as unknown, word, text)) as Value;
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withText(one as unknown, word, text)]),
  ) as Value;
}
