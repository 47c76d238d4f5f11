/**
 * @returns the same plain data in memory of its own: a piece of a text keeps the whole text alive, and an archive's texts
 * do not fit
 */
export function detached<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

const NOTHING: readonly never[] = [];

/** Puts one empty list in place of each of an object's own: those of an archive are half a million. */
export function shareEmptyLists(data: object): void {
  const lists = data as Record<string, unknown>;
  for (const key of Object.keys(lists)) {
    const value = lists[key];
    if (Array.isArray(value) && value.length === 0) lists[key] = NOTHING;
  }
}
