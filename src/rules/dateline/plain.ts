import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const datelinePlain: Rule = {
  id: 'dateline/plain',
  severity: 'warning',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'The dateline is a place or several, without date, dash or agency.',
  why: 'Each format adds its own date, dash and source: written into the dateline they appear twice.',
  source: 'IOM releases since 2018: "Geneva – "',
  examples: {
    good: [{ set: { dateline: 'Geneva' } }, { set: { dateline: 'Port-au-Prince' } }],
    bad: [
      { set: { dateline: '⟦Geneva –⟧' } },
      { set: { dateline: '⟦Geneva (IOM)⟧' } },
      { set: { dateline: '⟦"Geneva, 5 March"⟧' } },
    ],
  },
  *check({ metadata }) {
    const { dateline } = metadata.values;
    if (dateline === undefined) return;
    for (const [index, place] of [dateline].flat().entries()) {
      if (!EXTRA.test(place)) continue;
      const path = Array.isArray(dateline) ? ['dateline', index] : ['dateline'];
      const bare = place.replace(AGENCY_OR_DASH, '');
      yield {
        range: rangeAt(metadata, ...path),
        message: `"${place}" holds more than a place.`,
        hint: 'Write the city only; date, dash and agency are added by each format.',
        ...(bare === '' || EXTRA.test(bare) ? {} : valueFix(metadata, path, bare)),
      };
    }
  },
};

const EXTRA = /\d|[()]|\s[–—-]|[–—-]$|\s[–—-]\s/;
/** At the end: each format writes them itself. */
const AGENCY_OR_DASH = /(?:(?<!\s)\s+)?(?:\((?:IOM|OIM)\)\s*)?(?:[–—-]\s*)?$/;
