import type { Language } from '../../model/language.ts';
import { fill } from '../templates/fill.ts';
import type { Strings } from '../templates/strings.ts';

const rules = new Map<string, Intl.PluralRules>();

/** @returns how many releases, in words: `1 release`, `1,250 releases`. */
export function countReleases(count: number, language: Language, strings: Strings): string {
  const { count: patterns } = strings.site;
  const pattern = patterns[pluralRules(language).select(count)] ?? patterns['other'] ?? '{count}';
  return fill(pattern, { count: writeNumber(count, strings) });
}

function pluralRules(language: Language): Intl.PluralRules {
  const known = rules.get(language);
  if (known) return known;
  const made = new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}

/** @returns a whole number with its thousands apart; where they are set apart by spaces, from five digits on. */
export function writeNumber(number: number, { site }: Strings): string {
  const digits = String(number);
  return digits.length < 5 && site.thousands !== ',' ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, site.thousands);
}
