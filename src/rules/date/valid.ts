import { type DateProblem, daysInMonth, isoDay } from '../../model/date.ts';
import { present } from '../../model/present.ts';
import { readWrittenDay } from '../../model/written-day.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

const MESSAGES: Readonly<Record<DateProblem, (written: string | undefined) => string>> = {
  empty: () => 'The date is empty.',
  format: (written) => `"${written}" is not a date that can be read.`,
  calendar: (written) => `"${written}" is not a day of the calendar.`,
  time: (written) => `"${written}" has no such hour, minute or offset.`,
  'no-offset': (written) => `"${written}" has a time but no offset from UTC.`,
};

export const dateValid: Rule = {
  id: 'date/valid',
  severity: 'error',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'The date is a real day, YYYY-MM-DD, or a timestamp with an offset.',
  why: '30 February is a typing mistake, and 04/05/2010 is April or May depending on who reads it.',
  source: 'ISO 8601; RFC 3339',
  examples: {
    good: [{ set: { date: '2024-02-29' } }, { set: { date: '2024-03-05T09:30:00+01:00' } }],
    bad: [
      { set: { date: '⟦2018-02-30⟧' } },
      { set: { date: '⟦5 March 2024⟧' } },
      { set: { date: '⟦04/05/2010⟧' } },
      { set: { date: '⟦2024-03-05T09:30:00⟧' } },
      { set: { date: '⟦"2024-06-31"⟧' } },
    ],
  },
  *check({ metadata }) {
    const { date, values } = metadata;
    if (!date || date.ok) return;
    const written = present(values.date);
    const day = readWrittenDay(written);
    yield {
      range: rangeAt(metadata, 'date'),
      message: MESSAGES[date.problem](written),
      hint: day ? `Write ${isoDay(day)}` : hintFor(date.problem, written),
      ...(day ? valueFix(metadata, ['date'], isoDay(day)) : {}),
    };
  },
};

function hintFor(problem: DateProblem, written: string): string {
  if (problem === 'no-offset') return 'Write the day alone, or add the offset: 2024-03-05T09:30:00+01:00';
  const [year = 0, month = 0] = written.split('-').map(Number);
  if (problem === 'calendar' && month >= 1 && month <= 12 && year >= 1000) {
    return `That month has ${daysInMonth(year, month)} days. Write year, month and day: 2024-03-05`;
  }
  return 'Write year, month and day: 2024-03-05';
}
