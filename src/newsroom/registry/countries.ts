import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { COMPLETE_LANGUAGES, type CompleteLanguage } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import { fold } from '../../model/text.ts';
import { BRIEF_NAMES, type FourNames, OTHER_NAMES, UN_NAMES } from './un-names.ts';

type IsoNames = Readonly<Record<string, string | readonly string[]>>;

const ISO_NAMES: Readonly<Record<CompleteLanguage, IsoNames>> = {
  en: en.countries,
  fr: fr.countries,
  es: es.countries,
  ar: ar.countries,
};
const BRACKETS = / \(.*\)$/;

/**
 * The alpha-2 codes of ISO 3166-1, in the order of the alphabet, with `XK`: the user-assigned code that is in general
 * use for Kosovo (Security Council resolution 1244).
 */
export const countryCodes: readonly string[] = Object.keys(ISO_NAMES.en).sort();

/** @returns true for one of {@link countryCodes}, in capitals. */
export function isCountryCode(code: string): boolean {
  return Object.hasOwn(ISO_NAMES.en, code);
}

/**
 * @param code ISO 3166-1 alpha-2, in capitals
 * @returns the short name that the United Nations uses (UNTERM), such as `Bolivia (Plurinational State of)`;
 * undefined when there is no such country
 */
export function countryName(code: string, language: CompleteLanguage): string | undefined {
  return isCountryCode(code) ? (named(UN_NAMES, code, language) ?? isoNames(code, language)[0]) : undefined;
}

/**
 * @param code ISO 3166-1 alpha-2, in capitals
 * @returns the name as offices and headlines use it: the UN's without what stands in brackets, and `Moldova`, `Syria`,
 * `Tanzania`, `Lao PDR`, `United Kingdom`, `United States`; undefined when there is no such country
 */
export function briefCountryName(code: string, language: CompleteLanguage): string | undefined {
  return named(BRIEF_NAMES, code, language) ?? countryName(code, language)?.replace(BRACKETS, '');
}

/**
 * The id of a country's office: its brief English name ({@link briefCountryName}) in kebab case, accents dropped and
 * each other character a hyphen: `mexico`, `viet-nam`, `cote-d-ivoire`, `bolivia`, `moldova`, `lao-pdr`.
 *
 * @param code ISO 3166-1 alpha-2, in capitals
 */
export function countryId(code: string): string | undefined {
  const name = briefCountryName(code, 'en');
  return name === undefined ? undefined : fold(name).replaceAll(' ', '-');
}

/**
 * Finds a country by its ISO 3166-1 alpha-2 or alpha-3 code, its names in the four languages, or a short, old or
 * abbreviated name (Vietnam, Ivory Coast, DRC); case, accents and signs do not matter.
 *
 * @returns the alpha-2 code
 */
export function findCountry(text: string): string | undefined {
  const key = fold(text);
  return lookup().byKey.get(key) ?? lookup().byKey.get(key.replace(/^the /, ''));
}

/** @returns every code and name by which {@link findCountry} finds this country, in the order: codes, UN, others. */
export function countryAliases(code: string): readonly string[] {
  return present(lookup().aliases.get(code));
}

type Lookup = {
  readonly byKey: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
};

let built: Lookup | undefined;

function lookup(): Lookup {
  built ??= buildLookup();
  return built;
}

/** A name that two countries claim ("Congo") belongs to the one whose UN name it is; hence one pass a kind of name. */
function buildLookup(): Lookup {
  const byKey = new Map<string, string>();
  const aliases = new Map<string, string[]>(countryCodes.map((code) => [code, []]));
  const seen = new Set<string>();
  const add = (name: string, code: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const key = fold(name);
    if (byKey.has(key)) return;
    byKey.set(key, code);
    aliases.get(code)?.push(name);
  };
  for (const code of countryCodes) add(code, code);
  for (const [alpha2, alpha3] of codes) if (alpha2 && alpha3 && isCountryCode(alpha2)) add(alpha3, alpha2);
  for (const code of countryCodes) for (const name of inFourLanguages(countryName, code)) add(name, code);
  for (const code of countryCodes) for (const name of inFourLanguages(briefCountryName, code)) add(name, code);
  for (const code of countryCodes) {
    for (const language of COMPLETE_LANGUAGES) for (const name of isoNames(code, language)) add(name, code);
  }
  for (const code of countryCodes) for (const name of OTHER_NAMES[code] ?? []) add(name, code);
  return { byKey, aliases };
}

function inFourLanguages(naming: typeof countryName, code: string): readonly string[] {
  return COMPLETE_LANGUAGES.map((language) => naming(code, language)).filter((name) => name !== undefined);
}

function named(
  table: Readonly<Record<string, FourNames>>,
  code: string,
  language: CompleteLanguage,
): string | undefined {
  return table[code]?.[COMPLETE_LANGUAGES.indexOf(language)] || undefined;
}

function isoNames(code: string, language: CompleteLanguage): readonly string[] {
  const names = ISO_NAMES[language][code];
  if (names === undefined) return [];
  // The table has the typewriter's apostrophe.
  return (typeof names === 'string' ? [names] : names).map((name) => name.replaceAll("'", '’'));
}
