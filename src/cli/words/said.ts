import type { CompleteLanguage } from '../../model/language.ts';
import { fillTemplate, matchTemplate, parseTemplate } from './template.ts';

/** The languages that English is translated into. */
export type OtherLanguage = Exclude<CompleteLanguage, 'en'>;

/**
 * Texts by their English, as the program makes them, in the other languages: the English is the key, as the msgid of
 * gettext is. What is filled in stands in braces: `{path}` is carried over, `{reason:text}` is looked up, too, and other
 * words behind the colon are {@link Kinds}.
 */
export type Translations = Readonly<Record<string, Readonly<Record<OtherLanguage, string>>>>;

/** How values are said that are neither carried over as they are nor texts of their own: lists, names. */
export type Kinds = Readonly<Record<string, (value: string, language: OtherLanguage) => string>>;

/** Says an English text of the program in another language; one that nobody translated stays as it is. */
export type Say = (text: string) => string;

/**
 * Looks a text up.
 *
 * @param onFound told which English texts it is made of
 * @returns undefined where nobody translated it
 */
export type LookUp = (text: string, onFound?: (english: string) => void) => string | undefined;

/** What was said last: a release has the same finding again and again. */
const MOST_RECENT = 1_000;

/** @returns what says a text in a language, by the translations that are given */
export function sayFrom(language: OtherLanguage, translations: Translations, kinds?: Kinds): Say {
  const lookUp = lookUpIn(language, translations, kinds);
  const recent = new Map<string, string>();
  return (text) => {
    const before = recent.get(text);
    if (before !== undefined) return before;
    const said = lookUp(text) ?? text;
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(text, said);
    return said;
  };
}

/** @returns what finds a text among translations, with whatever is filled in */
export function lookUpIn(language: OtherLanguage, translations: Translations, kinds: Kinds = {}): LookUp {
  // Where two fit, the one that says more itself is meant: the other takes its words for a value.
  const patterns = Object.entries(translations)
    .map(([english, said]) => ({ english, template: parseTemplate(english), said: said[language] }))
    .filter(({ template }) => template.values.length > 0)
    .map((one) => ({ ...one, weight: one.template.literals.join('').length }))
    .sort((a, b) => b.weight - a.weight);
  const lookUp: LookUp = (text, onFound = () => {}) => {
    const fixed = Object.hasOwn(translations, text) ? translations[text] : undefined;
    if (fixed) onFound(text);
    if (fixed) return fixed[language];
    const read = (value: string, kind: string | undefined) => {
      if (kind === undefined) return value;
      return kind === 'text' ? lookUp(value, onFound) : kinds[kind]?.(value, language);
    };
    for (const { english, template, said } of patterns) {
      const values = matchTemplate(template, text, read);
      if (!values) continue;
      onFound(english);
      return fillTemplate(said, values);
    }
    return undefined;
  };
  return lookUp;
}
