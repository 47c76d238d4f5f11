/**
 * Turns an item of ninjs 3.1 into one of 2.2, which has the same properties with other names: all in lower case, and
 * `embargoed` for `embargoedUntil`.
 */
export function lowerCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerCaseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key === 'embargoedUntil' ? 'embargoed' : key.toLowerCase(),
      lowerCaseKeys(item),
    ]),
  );
}
