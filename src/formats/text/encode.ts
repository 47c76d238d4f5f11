import { present } from '../../model/present.ts';
import type { WireCharset } from '../../model/wire-settings.ts';
import type { Remark } from '../format.ts';
import { transliterate } from './transliterate.ts';

/** The names of the character sets in media types (IANA). */
export const CHARSET_NAMES: Readonly<Record<WireCharset, string>> = {
  'utf-8': 'utf-8',
  latin1: 'iso-8859-1',
  ascii: 'us-ascii',
};
/** Enough to look into it; a text of another alphabet would fill the screen. */
const NAMED = 8;
/** Names and figures can be hurt; quotation marks and dashes cannot. */
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Writes a text in a character set and reports each replacement.
 *
 * @returns the text in letters of that set, and whether each replacement is as long as what it stands for; undefined
 * when it has letters that cannot be written in it
 */
export function fitCharset(
  text: string,
  charset: WireCharset,
  file: string,
  report: (remark: Remark) => void = () => {},
): { readonly text: string; readonly sameLength: boolean } | undefined {
  const { text: written, replaced, missing } = transliterate(text, charset);
  if (missing.length > 0) {
    report({
      rule: 'copy/charset',
      severity: 'error',
      message: `${file} is not written: ${CHARSET_NAMES[charset]} has no letters for ${list(missing.map(named))}.`,
      hint: 'Choose UTF-8 for releases in other scripts: --wire-charset utf-8',
    });
    return undefined;
  }
  if (replaced.length > 0) {
    report({
      rule: 'copy/charset',
      severity: replaced.some(({ from }) => LETTER.test(from)) ? 'warning' : 'info',
      message: `${file} says in ${CHARSET_NAMES[charset]}: ${list(replaced.map(({ from, to, count }) => `${named(from)} as "${to}" (${count})`))}.`,
      hint: 'Look at names and figures before you send it.',
    });
  }
  return { text: written, sameLength: replaced.every(({ from, to }) => from.length === to.length) };
}

/** @returns the bytes of a text that fits its character set. */
export function encodeText(text: string, charset: WireCharset): Uint8Array {
  return Buffer.from(text, charset === 'utf-8' ? 'utf8' : 'latin1');
}

function named(character: string): string {
  const code = present(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${code})`;
}

function list(items: readonly string[]): string {
  const more = items.length - NAMED;
  return items.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
