import { COMPLETE_LANGUAGES, type CompleteLanguage } from '../model/language.ts';

/**
 * The language that the locale asks for, among those that the tool speaks: LC_ALL, then LC_MESSAGES, then LANG (POSIX
 * 8.2); where the locale is not C, LANGUAGE goes first, as a list (GNU gettext).
 *
 * @param env the variables of the process
 * @returns English for every other language
 */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): CompleteLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'C';
  if (/^(?:C|POSIX)(?:\.|$)/.test(locale)) return 'en';
  const wanted = [...(env['LANGUAGE'] ?? '').split(':'), locale].filter((one) => one !== '');
  const [first] = wanted.map(spokenLanguage).filter((language) => language !== undefined);
  return first ?? 'en';
}

/** @returns the language of a locale or of a BCP 47 tag (`fr_CH.UTF-8`, `fr-CH`) where the tool speaks it */
export function spokenLanguage(locale: string): CompleteLanguage | undefined {
  const [primary] = locale.toLowerCase().split(/[_.@-]/, 1);
  return COMPLETE_LANGUAGES.find((language) => language === primary);
}
