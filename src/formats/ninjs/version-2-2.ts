/**
 * Turns an item of ninjs 3.1 into one of 2.2: the properties have the same names in lower case, but for `embargoed`,
 * and an association has no `rel`; its name says the same.
 */
export function toVersion22(item: Readonly<Record<string, unknown>>): unknown {
  const { associations, ...others } = item;
  const without = Array.isArray(associations) ? associations.map(withoutRel) : [];
  return lowerCaseKeys({ ...others, associations: without });
}

function withoutRel({ rel: _, ...association }: Readonly<Record<string, unknown>>): object {
  return association;
}

function lowerCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerCaseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key === 'embargoedUntil' ? 'embargoed' : key.toLowerCase(),
      lowerCaseKeys(item),
    ]),
  );
}
