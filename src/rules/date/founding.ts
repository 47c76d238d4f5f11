import { compareDays } from '../../model/date.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

const FOUNDED = { year: 1951, month: 12, day: 5 };

export const dateFounding: Rule = {
  id: 'date/founding',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'No release is older than the organisation.',
  why: 'IOM was founded in Brussels on 5 December 1951; an earlier date is a typing mistake.',
  source: 'IOM, "IOM History"',
  examples: {
    good: [{ set: { date: '1951-12-05' } }],
    bad: [{ set: { date: '⟦1951-12-04⟧' } }, { set: { date: '⟦1009-06-19⟧' } }],
  },
  *check({ metadata }) {
    if (!metadata.date?.ok || compareDays(metadata.date.value, FOUNDED) >= 0) return;
    yield {
      range: rangeAt(metadata, 'date'),
      message: `${metadata.values.date} is before the organisation was founded, on 5 December 1951.`,
      hint: 'Check the year.',
    };
  },
};
