import { type Language, stringsLanguage } from '../../model/language.ts';
import type { LocalText } from '../../model/office.ts';

/** @returns a name in a language; in English where it has none. */
export function localName(name: LocalText, language: Language): string {
  return name[stringsLanguage(language)] ?? name.en;
}
