/** `{written}`, or `{written|file|files}` for the word that a count has. */
const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** @returns a text with its words in braces filled in; one that nobody gives stays */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(PLACE, (whole, name: string, one?: string, many?: string) =>
    one === undefined || many === undefined ? String(values[name] ?? whole) : values[name] === 1 ? one : many,
  );
}
