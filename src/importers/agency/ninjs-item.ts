/** An object of ninjs, its keys in lower case: versions differ in them. */
export type NinjsItem = Readonly<Record<string, unknown>>;

/** @returns the objects of a list, their keys in lower case; none when it is no list. */
export function itemsOf(list: unknown): readonly NinjsItem[] {
  return Array.isArray(list) ? list.filter(isObject).map(lowerCase) : [];
}

/** @returns a text, or a number as text; undefined when there is none. */
export function textAt(item: NinjsItem, key: string): string | undefined {
  const value = item[key];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function lowerCase(item: Readonly<Record<string, unknown>>): NinjsItem {
  // A Map first: a key called __proto__ is a key like any other.
  return Object.fromEntries(new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value])));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
