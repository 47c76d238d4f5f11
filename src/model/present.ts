/**
 * Takes what cannot be missing where it is taken: the entry of a full table, a group that each match of a pattern has.
 *
 * @param what names it in the error, where the place alone would not tell
 * @throws TypeError where it is missing: that is a defect, and shall not go on as an empty text or as nought
 */
export function present<Value>(value: Value | null | undefined, what = 'Something'): Value {
  if (value === undefined || value === null) throw new TypeError(`${what} is missing that cannot be.`);
  return value;
}
