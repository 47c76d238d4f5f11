import { type Direction, type Language, primaryLanguage } from '../../model/language.ts';

/** Soft hyphens, zero-width spaces, bidi embeddings and overrides, the byte order mark. */
const REMOVED = /[\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Controls; a line feed is kept, a tab becomes a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
const NARROW = '\u202f';
/** The first letter is Arabic, and no digit, plus or opening bracket begins the line. */
const BEGINS_IN_ARABIC = /^(?!\s*[\d+([])\P{L}*(?=\p{L})\p{Script=Arabic}/u;
const RIGHT_TO_LEFT_MARK = '\u200f';
const LEFT_TO_RIGHT_MARK = '\u200e';
/** An international number that no address holds: groups of digits in another order are another number. */
const PHONE_NUMBER = /(?<=^|[\s(«:،؛])\+\d[\d ()./\u00a0\u202f-]{5,}\d/gm;

/** What needs no look at single signs: Latin and Arabic letters that are NFC by themselves, punctuation, line feeds. */
const CLEAN = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0621-\u064a\u2010-\u2027\u202f-\u205e\u20ac]*$/;

/** Makes text fit for a wire: NFC, no control and no direction override; line feeds stay. */
export function clean(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll('\t', ' ')
    .replace(REMOVED, '')
    .replace(CONTROLS, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
}

/**
 * Makes the plain spaces of French punctuation narrow no-break ones (Lexique des règles typographiques): before
 * ; : ! ? » and after «. None is added where none was written: the words stay the source's.
 */
export function protectSpaces(text: string, language: Language): string {
  if (primaryLanguage(language) !== 'fr') return text;
  return text.replace(/ (?=[;:!?»])/g, NARROW).replace(/« /g, `«${NARROW}`);
}

/** @returns `PHOTO: words`, with the space before the colon that French has. */
export function labelled(label: string, words: string, language: Language): string {
  return `${label}${primaryLanguage(language) === 'fr' ? NARROW : ''}: ${words}`;
}

/**
 * Marks telephone numbers among right-to-left words: the spaces between their groups would take the direction of the
 * words around them (UAX #9, N1).
 */
export function markNumbers(text: string, direction: Direction): string {
  return direction === 'rtl' ? text.replace(PHONE_NUMBER, `${LEFT_TO_RIGHT_MARK}$&`) : text;
}

/** @returns a text in parts, of which each telephone number is one */
export function numbersApart(text: string): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { index, 0: number } of text.matchAll(PHONE_NUMBER)) {
    parts.push(text.slice(at, index), number);
    at = index + number.length;
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}

/** Marks a paragraph of a right-to-left text that begins with Latin letters or digits, so that readers order it right. */
export function markDirection(line: string, direction: Direction): string {
  if (direction === 'ltr' || line === '') return line;
  return BEGINS_IN_ARABIC.test(line) ? line : RIGHT_TO_LEFT_MARK + line;
}
