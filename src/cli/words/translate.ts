import type { CompleteLanguage } from '../../model/language.ts';
import type { OtherLanguage, Say, Translations } from './said.ts';

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
  const indented = (line: string) => line.replace(/\S.*$/su, say);
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
 * Findings are made in English, which caches and reports for programs keep; what people read is said in their language
 * where it is shown.
 *
 * @returns what says a message or a hint in a language; it says texts that are visible already: Arabic sets apart in
 * them what is written from left to right
 */
export async function findingSay(language: CompleteLanguage): Promise<Say> {
  if (language === 'en') return inEnglish;
  const { FINDING_TEXTS } = await import('./catalogue/finding-texts.ts');
  return catalogueSay(language, FINDING_TEXTS);
}

/** @returns what says what is shown of findings: by {@link ruleSay} where only their rules are told of. */
export function shownSay({ isCut }: { readonly isCut: boolean }, language: CompleteLanguage): Promise<Say> {
  return isCut ? ruleSay(language) : findingSay(language);
}

/** @returns what says findings as {@link findingSay} does, and what documents the rules */
export async function ruleSay(language: CompleteLanguage): Promise<Say> {
  if (language === 'en') return inEnglish;
  const [{ FINDING_TEXTS }, { RULE_TEXTS }] = await Promise.all([
    import('./catalogue/finding-texts.ts'),
    import('./catalogue/rule-texts.ts'),
  ]);
  return catalogueSay(language, { ...FINDING_TEXTS, ...RULE_TEXTS });
}

async function catalogueSay(language: OtherLanguage, texts: Translations): Promise<Say> {
  const [{ sayFrom }, { KINDS }, apart] = await Promise.all([
    import('./said.ts'),
    import('./catalogue/values.ts'),
    apartIn(language),
  ]);
  const say = sayFrom(language, texts, KINDS);
  return (text) => apart(say(text));
}

/** @returns what sets apart, in a text that is visible already, what runs against a language: in Arabic what is Latin */
export async function apartIn(language: CompleteLanguage): Promise<Say> {
  return language === 'ar' ? (await import('./catalogue/isolate.ts')).isolateLeftToRight : inEnglish;
}
