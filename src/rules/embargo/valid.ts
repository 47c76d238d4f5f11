import { dayNumber, isoOffset, parseReleaseDate } from '../../model/date.ts';
import { present } from '../../model/present.ts';
import { offsetAt } from '../../model/zone.ts';
import { foundOffice } from '../../newsroom/contacts.ts';
import { type Metadata, rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const embargoValid: Rule = {
  id: 'embargo/valid',
  severity: 'error',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'An embargo is a day, a time and an offset from UTC.',
  why: '"9 o’clock" without a zone ends at a different moment in every newsroom of the world.',
  source: 'RFC 3339; AP Stylebook, "embargo"',
  examples: {
    good: [{ set: { embargo: '2024-03-05T09:00:00+01:00' } }, { set: { embargo: '2024-03-05 09:00Z' } }],
    bad: [
      { set: { embargo: '⟦2024-03-05T09:00:00⟧' } },
      { set: { embargo: '⟦tomorrow 9:00⟧' } },
      { set: { embargo: '⟦2024-03-05T25:00:00+01:00⟧' } },
    ],
  },
  *check({ metadata }) {
    const { embargo, values } = metadata;
    if (!embargo || embargo.ok) return;
    const what = {
      empty: 'The embargo is empty.',
      format: `"${values.embargo}" is not a time that can be read.`,
      calendar: `"${values.embargo}" is not a day of the calendar.`,
      time: `"${values.embargo}" has no such hour, minute or offset.`,
      'no-offset': `"${values.embargo}" does not say in which time zone.`,
    }[embargo.problem];
    yield {
      range: rangeAt(metadata, 'embargo'),
      message: what,
      hint: `Write the day, the time and the offset: ${example(metadata)}`,
      // Only the writer knows whose nine o'clock was meant: the office's is the likeliest.
      ...(embargo.problem === 'no-offset' && /[T ]\d/.test(present(values.embargo))
        ? valueFix(metadata, ['embargo'], example(metadata), 'unsafe')
        : {}),
    };
  },
};

/** The writer's own day and the office's own offset, so that the hint can be copied. */
function example(metadata: Metadata): string {
  const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(present(metadata.values.embargo));
  const day = parseReleaseDate(written?.[1] ?? '');
  if (!day.ok) return '2024-03-05T09:00:00+01:00';
  const zone = foundOffice(metadata.office)?.timeZone ?? 'UTC';
  const noon = dayNumber(day.value) * 86_400_000 + 12 * 3_600_000;
  return `${written?.[1]}T${written?.[2] ?? '09:00'}:00${isoOffset(offsetAt(zone, noon))}`;
}
