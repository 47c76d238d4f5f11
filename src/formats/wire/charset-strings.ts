import type { WireCharset } from '../../model/wire-settings.ts';
import type { Strings } from '../templates/strings.ts';
import { transliterate } from '../text/transliterate.ts';

/**
 * The words of a language for copy in a character set: a language whose own name cannot be written in it is named by
 * its code, so that a contact who speaks Arabic does not keep English copy from being sent.
 */
export function charsetStrings(strings: Strings, charset: WireCharset): Strings {
  if (charset === 'utf-8') return strings;
  const names = Object.entries(strings.languages);
  return {
    ...strings,
    languages: Object.fromEntries(names.filter(([, name]) => transliterate(name, charset).missing.length === 0)),
  };
}
