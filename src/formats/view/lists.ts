import { type Language, primaryLanguage } from '../../model/language.ts';

/** @returns what stands between the items of a list in a language: `, `. */
export function listComma(language: Language): string {
  return primaryLanguage(language) === 'ar' ? '، ' : ', ';
}

/** @returns what stands between statements: `; `, in French after a narrow no-break space. */
export function listSemicolon(language: Language): string {
  const primary = primaryLanguage(language);
  if (primary === 'ar') return '؛ ';
  return primary === 'fr' ? '\u202f; ' : '; ';
}
