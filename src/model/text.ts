const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{Mn}+/gu;
const INVISIBLE = /\p{Cf}+/gu;
const DROPPED = /[.\u0640]/g;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
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
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('.', '').replace(BETWEEN_ASCII_WORDS, ' ').trim();
  // Alef with hamza or madda decomposes (NFKD) into alef and a mark, which goes with the accents.
  const plain = text.normalize('NFKD').toLowerCase().replace(INVISIBLE, '').replace(MARKS, '').replace(DROPPED, '');
  return plain.replace(LOOK_ALIKE, typedAs).replace(BETWEEN_WORDS, ' ').trim();
}

function typedAs(letter: string): string {
  // The last four bits of Arabic-Indic (U+0660…) and Extended Arabic-Indic digits (U+06F0…) are the digit itself.
  return TYPED_AS[letter] ?? String(letter.charCodeAt(0) & 0xf);
}

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
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const cost = distanceAt(a, b, row, column, before, previous, current);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

function distanceAt(
  a: string,
  b: string,
  row: number,
  column: number,
  before: readonly number[],
  previous: readonly number[],
  current: readonly number[],
): number {
  const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
  const replaced = (previous[column - 1] ?? 0) + (same ? 0 : 1);
  const changed = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
  if (row < 2 || column < 2) return changed;
  const swapped =
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  return swapped ? Math.min(changed, (before[column - 2] ?? 0) + 1) : changed;
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
