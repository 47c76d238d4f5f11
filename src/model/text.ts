const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ASCII = /^[\x20-\x7e]*$/;
// Ranges rather than Unicode properties: those take longer to compile than a whole registry to fold.
/** Combining accents of Latin, Greek and Cyrillic; harakat; soft hyphen, zero-width and bidi signs; dot and tatweel. */
const DROPPED =
  /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff.\u0640]+/g;
/** ASCII, Latin-1, general, Arabic and CJK punctuation and spaces. */
const BETWEEN_WORDS = /[\s!-/:-`{-\xbf×÷\u02b9-\u02bf\u2000-\u206f\u060c\u061b\u061f\u066a-\u066d\u3000-\u3003]+/g;
const BETWEEN_ASCII_WORDS = /[^a-z0-9]+/g;
/** Letters that have no decomposition in Unicode and are typed as another one. */
const LOOK_ALIKE = /[ıßæœøđðłþىیٱةک٠-٩۰-۹]/g;
const TYPED_AS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ى: 'ي',
  ی: 'ي',
  ٱ: 'ا',
  ة: 'ه',
  ک: 'ك',
};

/**
 * Makes texts comparable that a reader takes for the same: case, accents, harakat and tatweel go; the forms of alef,
 * ya and ta marbuta become one; apostrophes, hyphens, spaces and other signs become one space, dots nothing.
 * For look-ups only, never for display.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  if (ASCII.test(lower)) return lower.replaceAll('.', '').replace(BETWEEN_ASCII_WORDS, ' ').trim();
  // Alef with hamza or madda decomposes (NFKD) into alef and a mark, which goes with the accents.
  const plain = text.normalize('NFKD').toLowerCase().replace(DROPPED, '');
  return plain.replace(LOOK_ALIKE, typedAs).replace(BETWEEN_WORDS, ' ').trim();
}

function typedAs(letter: string): string {
  // The last four bits of Arabic-Indic (U+0660…) and Extended Arabic-Indic digits (U+06F0…) are the digit itself.
  return TYPED_AS[letter] ?? String(letter.charCodeAt(0) & 0xf);
}

/** Rows of the table below, kept between calls: short-lived arrays were most of its time. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const;

/**
 * The Damerau-Levenshtein distance (optimal string alignment): how many letters must be added, left out, replaced or
 * swapped with their neighbour to make one text the other.
 *
 * @param limit where counting stops: the work grows with it
 * @returns the distance in UTF-16 units, or `limit + 1` when it is greater than the limit
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (b.length >= rows[0].length) rows = [row(b.length), row(b.length), row(b.length)];
  let [before, previous, current] = rows;
  for (let column = 0; column <= b.length; column++) previous[column] = column;
  for (let line = 1; line <= a.length; line++) {
    if (fillRow(a, b, line, before, previous, current) > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

function row(length: number): Uint16Array<ArrayBuffer> {
  return new Uint16Array(2 * length);
}

/** Fills the row of one letter of `a`. @returns its smallest distance, below which no later row can fall. */
function fillRow(
  a: string,
  b: string,
  line: number,
  before: Uint16Array,
  previous: Uint16Array,
  current: Uint16Array,
): number {
  const letter = a.charCodeAt(line - 1);
  const letterBefore = line > 1 ? a.charCodeAt(line - 2) : -1;
  let left = line;
  let smallest = line;
  let other = -1;
  current[0] = line;
  for (let column = 1; column <= b.length; column++) {
    const otherBefore = other;
    other = b.charCodeAt(column - 1);
    const replaced = (previous[column - 1] ?? 0) + (letter === other ? 0 : 1);
    const changed = Math.min(left, previous[column] ?? 0) + 1;
    left = Math.min(replaced, changed);
    if (letter === otherBefore && letterBefore === other) left = Math.min(left, (before[column - 2] ?? 0) + 1);
    current[column] = left;
    if (left < smallest) smallest = left;
  }
  return smallest;
}

/** @returns how many slips of the keyboard a word of this length may hold and still be taken for another: 0 to 3. */
export function allowedSlips(length: number): number {
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  return length <= 9 ? 2 : 3;
}

/**
 * What was perhaps meant by a word that is not known.
 *
 * @param limit how many at most
 * @returns the candidates as they were given, the closest first; none when nothing is close
 */
export function closest(query: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = fold(query);
  const slips = allowedSlips(wanted.length);
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = editDistance(wanted, fold(candidate), slips);
    if (wanted !== '' && distance <= slips) near.push({ candidate, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
