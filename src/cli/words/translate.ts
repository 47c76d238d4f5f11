import type { CompleteLanguage } from '../../model/language.ts';
import type { Say } from './said.ts';

/** Says everything in English, as it is made. */
export const inEnglish: Say = (text) => text;

/**
 * Messages of what cannot be done arise where nobody knows who reads them, in English: here they are said in the
 * language of the person at the terminal. One that is not known stays as it is.
 *
 * @returns what translates a text, line by line
 */
export async function failureSay(language: CompleteLanguage): Promise<Say> {
  if (language === 'en') return inEnglish;
  const [{ sayFrom }, { SAID_FAILURES }] = await Promise.all([import('./said.ts'), import('./said-failures.ts')]);
  const say = sayFrom(language, SAID_FAILURES);
  const indented = (line: string) => line.replace(/\S.*$/u, say);
  return (text) => text.split('\n').map(indented).join('\n');
}

/** @returns what says the fields, reasons and notes of an import in a language */
export async function importSay(language: CompleteLanguage): Promise<Say> {
  if (language === 'en') return inEnglish;
  const [{ sayFrom }, { SAID_IMPORT }] = await Promise.all([import('./said.ts'), import('./said-import.ts')]);
  return sayFrom(language, SAID_IMPORT);
}

/** @returns what says the texts of the help in a language */
export async function helpSay(language: CompleteLanguage): Promise<Say> {
  if (language === 'en') return inEnglish;
  const [{ sayFrom }, { SAID_HELP }] = await Promise.all([import('./said.ts'), import('./said-help.ts')]);
  return sayFrom(language, SAID_HELP);
}

/**
 * Findings and the documentation of rules are made in English, which caches and reports for programs keep; what people
 * read is said in their language where it is shown.
 *
 * @returns what says a message, a hint, a summary in a language; it says texts that are visible already: Arabic sets
 * apart in them what is written from left to right
 */
export async function findingSay(language: CompleteLanguage): Promise<Say> {
  if (language === 'en') return inEnglish;
  const [{ sayFrom }, { CATALOGUE }, { KINDS }, { isolateLeftToRight }] = await Promise.all([
    import('./said.ts'),
    import('./catalogue/catalogue.ts'),
    import('./catalogue/values.ts'),
    import('./catalogue/isolate.ts'),
  ]);
  const say = sayFrom(language, CATALOGUE, KINDS);
  return language === 'ar' ? (text) => isolateLeftToRight(say(text)) : say;
}
