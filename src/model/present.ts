/**
 * Takes what cannot be missing where it is taken: the entry of a full table, a group that each match of a pattern has.
 *
 * @throws TypeError where it is: that is a defect, and shall not go on as an empty text or as nought
 */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === undefined || value === null) throw new TypeError('What cannot be missing is.');
  return value;
}
