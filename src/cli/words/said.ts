import type { CompleteLanguage } from '../../model/language.ts';

/** The languages that English is translated into. */
type OtherLanguage = Exclude<CompleteLanguage, 'en'>;

/**
 * Texts by their English, as the program makes them, in the other languages: the English is the key, as the msgid of
 * gettext is. What is filled in stands in braces: `{path}` is carried over, `{reason:text}` is looked up, too.
 */
export type Translations = Readonly<Record<string, Readonly<Record<OtherLanguage, string>>>>;

/** Says an English text of the program in another language; one that nobody translated stays as it is. */
export type Say = (text: string) => string;

/** A text with something filled in, as it is known again. */
type Pattern = {
  readonly match: RegExp;
  readonly slots: readonly { readonly name: string; readonly isText: boolean }[];
  readonly said: string;
  /** How many characters are its own: where two fit, the one that says more is meant. */
  readonly weight: number;
};

const SLOT = /\{(\w+)(:text)?\}/g;

/** @returns what says a text in a language, by the translations that are given */
export function sayFrom(language: OtherLanguage, translations: Translations): Say {
  const patterns = Object.entries(translations)
    .filter(([english]) => english.includes('{'))
    .map(([english, said]) => patternOf(english, said[language]))
    .sort((a, b) => b.weight - a.weight);
  const known = (text: string): string | undefined => {
    const fixed = Object.hasOwn(translations, text) ? translations[text] : undefined;
    if (fixed) return fixed[language];
    for (const pattern of patterns) {
      const said = filled(pattern, text, known);
      if (said !== undefined) return said;
    }
    return undefined;
  };
  return (text) => known(text) ?? text;
}

function patternOf(english: string, said: string): Pattern {
  const slots = [...english.matchAll(SLOT)].map(([, name = '', text]) => ({ name, isText: text !== undefined }));
  const parts = english.split(/\{\w+(?::text)?\}/);
  const match = new RegExp(`^${parts.map(escaped).join('(.+?)')}$`, 'u');
  return { match, slots, said, weight: parts.join('').length };
}

/** @returns what is said of a text; undefined where it is another one, or what stands in it is not known */
function filled({ match, slots, said }: Pattern, text: string, known: (text: string) => string | undefined) {
  const found = match.exec(text)?.slice(1);
  if (!found) return undefined;
  const values = new Map<string, string>();
  for (const [index, { name, isText }] of slots.entries()) {
    const value = found[index] ?? '';
    const own = isText ? known(value) : value;
    if (own === undefined) return undefined;
    values.set(name, own);
  }
  return said.replace(SLOT, (_, name: string) => values.get(name) ?? '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^$()[\]{}|\\/]/g, '\\$&');
}
