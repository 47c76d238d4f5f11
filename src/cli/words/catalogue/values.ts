import { BUILT_IN_OFFICES } from '../../../newsroom/registry/offices.ts';
import type { Kinds, OtherLanguage } from '../said.ts';

const OR: Readonly<Record<OtherLanguage, string>> = { fr: 'ou', es: 'o', ar: 'أو' };
const AND: Readonly<Record<OtherLanguage, string>> = { fr: 'et', es: 'y', ar: 'و' };
const MORE: Readonly<Record<OtherLanguage, string>> = { fr: '$1 et $2 autres', es: '$1 y $2 más', ar: '$1 و$2 غيرها' };
const QUOTED: Readonly<Record<OtherLanguage, string>> = { fr: '«\u00a0$1\u00a0»', es: '«$1»', ar: '«$1»' };

/** The kinds of values that findings have. */
export const KINDS: Kinds = {
  /** `"mexico" or "namibia"`. */
  or: (value, language) => listed(value, ' or ', language, OR[language]),
  /** `a.md and b.md`. */
  and: (value, language) => listed(value, ' and ', language, AND[language]),
  /** `a, b and 3 more`. */
  more: (value, language) => value.replace(/^(.*) and (\d+) more$/s, MORE[language]),
  /** `é (U+00E9) as "e" (2), … and 3 more`. */
  replaced: (value, language) =>
    value
      .replace(/^(.*) and (\d+) more$/s, MORE[language])
      .replace(/ as "(.*?)" (?=\(\d+\))/gs, ` → ${QUOTED[language]} `),
  /** `IOM Mexico`; an office of the newsroom's own keeps the name that it has there. */
  office: (value, language) => BUILT_IN_OFFICES.find(({ name }) => name.en === value)?.name[language] ?? value,
};

function listed(value: string, between: string, language: OtherLanguage, word: string): string {
  const items = value.split(between).map((item) => item.replace(/^"(.*)"$/s, QUOTED[language]));
  return items.reduce((before, item) => `${before} ${spoken(word, item, language)} ${item}`);
}

/** Spanish says u before an o. */
function spoken(word: string, next: string, language: OtherLanguage): string {
  return language === 'es' && word === OR.es && /^«?h?o/i.test(next) ? 'u' : word;
}
