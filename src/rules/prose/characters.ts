/** What a character is to the eye that looks for words: bits of {@link classOf}. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const CAPITAL = 8;
const OTHER = 16;

const LETTERS = /[\p{L}\p{M}]/u;
const DIGITS = /\p{N}/u;
const SPACES = /\s/;
const CAPITALS = /\p{Lu}/u;

/** Filled as characters are met: asking a pattern costs a hundred times as much. */
const traits = new Uint32Array(0x10000);
const CLASS = 0x1f;
const FOLDED = 8;

/**
 * @returns the class of a UTF-16 unit in the low bits, to be asked with `&`, and what it is folded to above them:
 *   {@link foldOfTraits}. One look into one table, since every letter of an archive is asked for.
 */
export function traitsOf(code: number): number {
  return traits[code] || classify(code);
}

/** @returns what {@link folded} gives, of the traits of a character */
export function foldOfTraits(trait: number): number {
  return trait >>> FOLDED;
}

/** @returns the class of a UTF-16 unit; halves of pairs are letters, so that no word ends inside one */
export function classOf(code: number): number {
  return traitsOf(code) & CLASS;
}

function classify(code: number): number {
  const kind = code < 0x80 ? kindOfAscii(code) : isMark(code) ? OTHER : kindOf(code);
  const trait = kind | (folded(code) << FOLDED);
  traits[code] = trait;
  return trait >>> 0;
}

/** The patterns are slow to make ready, and what most English texts hold needs none of them. */
function kindOfAscii(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LETTER;
  if (code >= 0x41 && code <= 0x5a) return LETTER | CAPITAL;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? SPACE : OTHER;
}

/** Dashes, curly quotes and the like. */
function isMark(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  let kind = isHalf || LETTERS.test(character) ? LETTER : DIGITS.test(character) ? DIGIT : OTHER;
  if (SPACES.test(character)) kind = SPACE;
  if (CAPITALS.test(character)) kind |= CAPITAL;
  return kind;
}

/** Beyond it no letter of the four languages has a capital. */
const LAST_FOLDED = 0x700;
const folds = Uint16Array.from({ length: LAST_FOLDED }, (_, code) => foldOf(code));

/**
 * @returns the character as words are compared: in lower case, a hyphen for a hyphen that does not break, an apostrophe
 *   for both of its forms, 0 for what may be left out (Arabic vowel signs, the Arabic lengthening line)
 */
export function folded(code: number): number {
  if (code < LAST_FOLDED) return folds[code] ?? code;
  if (code === 0x2019) return APOSTROPHE;
  return code === 0x2011 ? HYPHEN : code;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

function foldOf(code: number): number {
  if ((code >= 0x64b && code <= 0x65f) || code === 0x640) return 0;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** The number that a word begins with, to be followed by {@link hashed} for each of its characters. */
export const HASH = 0x811c9dc5;

/** Adds a folded character to the number of a word (FNV-1a). */
export function hashed(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x01000193);
}

/** @returns the number of a whole word, as it is reckoned while a text is read: small enough to be a quick key */
export function hashOf(word: string): number {
  let hash = HASH;
  for (let at = 0; at < word.length; at++) {
    const character = folded(word.charCodeAt(at));
    if (character !== 0) hash = hashed(hash, character);
  }
  return hash & 0x3fffffff;
}
