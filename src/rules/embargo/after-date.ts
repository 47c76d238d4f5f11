import { compareDays, dayAt, isoDay } from '../../model/date.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const embargoAfterDate: Rule = {
  id: 'embargo/after-date',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'An embargo does not end before the day of the release.',
  why: 'One of the two is wrong, and a wrong embargo publishes too early.',
  source: 'AP Stylebook, "embargo"',
  examples: {
    good: [{ set: { date: '2024-03-05', embargo: '2024-03-05T09:00:00+01:00' } }],
    bad: [{ set: { date: '2024-03-05', embargo: '⟦2024-03-04T09:00:00+01:00⟧' } }],
  },
  *check({ metadata }) {
    const { date, embargo } = metadata;
    if (!date?.ok || !embargo?.ok) return;
    const late = date.value.instant
      ? embargo.value.epoch < date.value.instant.epoch
      : compareDays(dayAt(embargo.value), date.value) < 0;
    if (!late) return;
    yield {
      range: rangeAt(metadata, 'embargo'),
      message: `The embargo ends before the release is dated (${isoDay(date.value)}).`,
      hint: 'Correct the date or the embargo.',
      related: [{ range: rangeAt(metadata, 'date'), message: 'The date of the release.' }],
    };
  },
};
