/** The languages whose strings, typography and forms of wire copy are complete. */
export const COMPLETE_LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

/** One of {@link COMPLETE_LANGUAGES}. */
export type CompleteLanguage = (typeof COMPLETE_LANGUAGES)[number];

/** A BCP 47 language tag in its usual case, such as `en`, `fr` or `pt-BR`. */
export type Language = string & { readonly __brand: 'Language' };

/** The writing direction of a page, as HTML's `dir` takes it. */
export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ku-arab',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;

/** Reads a BCP 47 tag (RFC 5646: language, script, region, variants). @returns undefined when it is none. */
export function parseLanguage(text: string): Language | undefined {
  if (!TAG.test(text)) return undefined;
  const cased = text.split('-').map((part, index) => {
    if (index === 0) return part.toLowerCase();
    if (part.length === 4 && /^[a-z]/i.test(part)) return part[0]?.toUpperCase() + part.slice(1).toLowerCase();
    return part.length === 2 ? part.toUpperCase() : part.toLowerCase();
  });
  return cased.join('-') as Language;
}

/** Windows keeps these names for devices: no folder can have them. */
const DEVICE = /^(?:con|prn|aux|nul)$/i;
/** The longest that a reader of tags must be able to hold (RFC 5646, 4.4.1). */
const MAX_LENGTH = 35;

/** Reads the language of a release, whose tag names a folder of the site: {@link parseLanguage} but for a few names. */
export function parseFolderLanguage(text: string): Language | undefined {
  return DEVICE.test(text) || text.length > MAX_LENGTH ? undefined : parseLanguage(text);
}

/** @returns the primary subtag: `pt` of `pt-BR`. */
export function primaryLanguage(language: Language): string {
  const end = language.indexOf('-');
  return end < 0 ? language : language.slice(0, end);
}

/** @returns the language whose strings serve this one: itself when complete, else English. */
export function stringsLanguage(language: Language): CompleteLanguage {
  const primary = primaryLanguage(language);
  return COMPLETE_LANGUAGES.find((complete) => complete === primary) ?? 'en';
}

/** @returns the direction in which the language is written (CLDR's default script of each). */
export function directionOf(language: Language): Direction {
  if (/-(?:Arab|Hebr|Nkoo|Syrc|Thaa)\b/.test(language)) return 'rtl';
  if (/-(?:Latn|Cyrl)\b/.test(language)) return 'ltr';
  return RIGHT_TO_LEFT.has(primaryLanguage(language)) ? 'rtl' : 'ltr';
}
