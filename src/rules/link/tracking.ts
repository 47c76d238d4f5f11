import { linksOf } from '../prose/links.ts';
import type { Rule } from '../rule.ts';

const TRACKING = /[?&](?:utm_\w+|fbclid|gclid|mc_[ce]id|_hsenc|igshid)=|safelinks\.protection\.outlook\.com/i;

export const linkTracking: Rule = {
  id: 'link/tracking',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'No link tells who sent its reader.',
  why: 'Parameters of campaigns follow readers, and break when they are cut.',
  source: 'IOM, Data Protection Manual (2010); URL Standard',
  examples: {
    good: [{ body: 'See [the plan](https://library.example.org/plan?page=2).' }],
    bad: [{ body: 'See [the plan](⟦https://library.example.org/plan?utm_source=mail⟧).' }],
  },
  *check({ source }) {
    for (const { url, urlRange, range } of linksOf(source)) {
      if (!TRACKING.test(url)) continue;
      yield {
        range: urlRange ?? range,
        message: 'This link follows its reader.',
        hint: 'Open it, and copy the plain address.',
      };
    }
  },
};
