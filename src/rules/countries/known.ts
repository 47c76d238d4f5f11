import { rangeAt } from '../../newsroom/metadata.ts';
import { findCountry, isCountryCode } from '../../newsroom/registry/countries.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const countriesKnown: Rule = {
  id: 'countries/known',
  severity: 'error',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Countries are ISO 3166-1 alpha-2 codes.',
  why: 'Archives and feeds are filed by them.',
  source: 'ISO 3166-1',
  examples: {
    good: [{ set: { countries: '[MX, CI]' } }],
    bad: [{ set: { countries: '[⟦Mexico⟧]' } }, { set: { countries: '[MX, ⟦ZZ⟧]' } }],
  },
  *check({ metadata }) {
    for (const [index, code] of (metadata.values.countries ?? []).entries()) {
      if (isCountryCode(code.toUpperCase())) continue;
      const found = findCountry(code);
      yield {
        range: rangeAt(metadata, 'countries', index),
        message: `"${code}" is no country code.`,
        hint: found === undefined ? 'Write the two letters of ISO 3166, such as MX.' : `Write ${found}`,
        ...(found === undefined ? {} : valueFix(metadata, ['countries', index], found)),
      };
    }
  },
};
