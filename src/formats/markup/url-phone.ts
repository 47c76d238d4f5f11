/** What people put between digits: the visual separators of RFC 3966, and spaces, which it does not allow. */
const SEPARATORS = /(?:[-.() \u00a0\u202f]|%20)+/g;
/** A global number: a country code and at most 15 digits in all (ITU-T E.164), with an extension at most. */
const GLOBAL_NUMBER = /^\+[1-9]\d{3,14}(?:;ext=\d{1,10})?$/;
/** Far above any number, so that a hostile text is not worked on. */
const LONGEST_TEXT = 64;

/**
 * Reads what follows `tel:` as a global number of RFC 3966. Local numbers are none: they ring elsewhere abroad.
 * @returns the number without separators, or undefined
 */
export function phoneTarget(rest: string): string | undefined {
  if (rest.length > LONGEST_TEXT) return undefined;
  const number = rest.replace(SEPARATORS, '');
  return GLOBAL_NUMBER.test(number) ? number : undefined;
}
