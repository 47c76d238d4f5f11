import stringWidth from 'string-width';

/** Letters of one column each: Latin, Greek, Cyrillic and Arabic without marks, general punctuation, currency signs. */
const LETTERS =
  '!-~\\u00a0-\\u00ac\\u00ae-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u060b-\\u060f\\u061b\\u061d-\\u064a\\u0660-\\u066f\\u0671-\\u06d5\\u2010-\\u2027\\u202f-\\u205f\\u20a0-\\u20bf';
const SINGLE = new RegExp(`^[ ${LETTERS}]*$`);
const EVEN = new RegExp(`^[${LETTERS}]+(?: [${LETTERS}]+)*$`);

/**
 * Marks over and under letters and what turns the direction of a text take no column. Without them most texts are plain
 * letters again, and the library that knows all others need not be read: that takes as long as the start of Node.
 */
const NO_COLUMN = /[\u0300-\u036f\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/g;

/** @returns whether every letter of a text takes one column, so that its length is its width */
function isSingleWidth(text: string): boolean {
  return SINGLE.test(text);
}

/** @returns whether all of that is so, and single plain spaces part the words */
export function isEvenlySet(text: string): boolean {
  return EVEN.test(text);
}

/** No line is as wide: of a longer word the letters are only counted, since to join them with their marks takes seconds. */
const LONGEST_WORD = 1000;
const WITHOUT_WIDTH = /[\p{M}\p{Cf}\p{Cc}]/gu;

/** @returns how many columns a text takes on a terminal or a teletype: marks none, East Asian wide letters two. */
export function displayWidth(text: string): number {
  if (isSingleWidth(text)) return text.length;
  if (text.length > LONGEST_WORD) return text.replace(WITHOUT_WIDTH, '').length;
  const letters = text.replace(NO_COLUMN, '');
  return isSingleWidth(letters) ? letters.length : stringWidth(text);
}
