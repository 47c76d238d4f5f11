import type { Range } from '../../model/diagnostic.ts';

/** A number of a text: its value in one notation (`1500000`, `4.5`), and where it stands. */
export type WrittenFigure = { readonly value: string; readonly range: Range };

/**
 * What holds digits and is no figure: link targets, addresses, phones, times of day, codes such as G20 or 21st. Each
 * with what it cannot be without: one pattern for all, tried at every letter, took a quarter of a check.
 */
const NO_FIGURES: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['](', /\]\([^)\s]*\)/g],
  ['://', /https?:\/\/\S+/gi],
  ['@', /(?<![^\s@])[^\s@]+@\S+/g],
  ['+', /\+\d[\d ()/.-]{5,}\d/g],
  [':', /\d{1,2}:\d{2}/g],
  ['', /(?<!\d)\d+[ \u00a0\u202f]?(?:h|am|pm|a\.m\.|p\.m\.)(?![\p{L}\d])/giu],
];
/** Groups of three after a sign or a no-break space; the other signs are decimal. Arabic has signs of its own. */
const FIGURE =
  /\d(?<![\p{L}\d.,]\d)(?:\d{0,2}(?:[.,٬'’\u00a0\u202f]\d{3}){1,12}(?:[.,٫]\d+)?|\d*(?:[.,٫]\d+)?)(?![\p{L}\d])/gu;
const SPACED = /(?<![\p{L}\d.,])(\d{1,3})((?: \d{3}){1,12})(?![\p{L}\d])/gu;
const MAY_BE_SPACED = /\d \d{3}/;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
/** What a figure may be multiplied by, longest first, folded to lower case. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:billion|milliards?|mil millones|مليار)/u, 9],
  [/^(?:million|millón|millones|مليون|ملايين)/u, 6],
  [/^(?:thousand|mille|mil|ألف|آلاف)(?!\p{L})/u, 3],
];
/** Up to twelve, one language writes a word where another writes a figure. */
const LEAST = 13;

/**
 * Finds the figures of a text in English, French, Spanish or Arabic notation: `1,500,000`, `1 500 000`, `1.500.000`,
 * `١٬٥٠٠٬٠٠٠` and `1.5 million` are one value. Numbers to twelve are left out.
 *
 * @param language the primary tag: a plain space parts groups of three in any but English
 */
export function findFigures(text: string, language: string): readonly WrittenFigure[] {
  let plain = text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  for (const [sign, pattern] of NO_FIGURES) {
    if (plain.includes(sign)) plain = plain.replace(pattern, (found) => ' '.repeat(found.length));
  }
  if (language !== 'en' && MAY_BE_SPACED.test(plain))
    plain = plain.replace(SPACED, (found) => found.replaceAll(' ', '\u00a0'));
  const figures: WrittenFigure[] = [];
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(plain); match; match = FIGURE.exec(plain)) {
    const end = match.index + match[0].length;
    const value = shift(canonical(match[0]), scaleOf(plain, end));
    if (Number(value) < LEAST && !value.includes('.')) continue;
    figures.push({ value, range: { start: match.index, end } });
  }
  return figures;
}

const PLAIN = /^[1-9]\d*$/;

/** A sign before exactly three digits parts thousands, in every notation; another is the decimal sign. */
function canonical(written: string): string {
  if (PLAIN.test(written)) return written;
  const parts = written.split(/[.,٬٫'’\u00a0\u202f]/);
  const last = parts.at(-1) ?? '';
  if (parts.length === 1 || last.length === 3) return withoutZeros(parts.join(''));
  return withoutZeros(`${parts.slice(0, -1).join('')}.${last}`);
}

/** What the words of {@link SCALES} begin with, and the spaces before them. */
const BEGINS_SCALE = /[ \u00a0\u202f\r\n]*[bmtمأآ]/iy;

function scaleOf(text: string, from: number): number {
  BEGINS_SCALE.lastIndex = from;
  if (!BEGINS_SCALE.test(text)) return 0;
  const after = text
    .slice(from, from + 24)
    .toLowerCase()
    .replace(/^[ \u00a0\u202f\r\n]+/, '');
  return SCALES.find(([pattern]) => pattern.test(after))?.[1] ?? 0;
}

/** Moves the decimal point to the right. */
function shift(value: string, places: number): string {
  if (places === 0) return value;
  const [whole = '', fraction = ''] = value.split('.');
  const padded = fraction.padEnd(places, '0');
  return withoutZeros(`${whole}${padded.slice(0, places)}.${padded.slice(places)}`);
}

function withoutZeros(value: string): string {
  const [whole = '', fraction = ''] = value.split('.');
  const kept = fraction.replace(/(?<!0)0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${kept === '' ? '' : `.${kept}`}`;
}
