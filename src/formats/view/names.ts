import { type Language, stringsLanguage } from '../../model/language.ts';
import type { LocalText } from '../../model/office.ts';
import type { Organisation } from '../../newsroom/newsroom.ts';

/** @returns a name in a language; in English where it has none. */
export function localName(name: LocalText, language: Language): string {
  return name[stringsLanguage(language)] ?? name.en;
}

/** @returns the full name of the organisation beside its short one; null where the two are the same words (Arabic). */
export function longName({ name, shortName }: Organisation, language: Language): string | null {
  const long = localName(name, language);
  return long === localName(shortName, language) ? null : long;
}
