/**
 * Looks up a key that somebody else chose: in a plain table `constructor` and `toString` find what every object inherits.
 *
 * @returns what the table itself has under the key
 */
export function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
