import { dayAt, dayNumber, isoDay } from '../../model/date.ts';
import { daysBetween } from '../../model/publication.ts';
import { inZone } from '../../model/zone.ts';
import { foundOffice } from '../../newsroom/contacts.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const dateFuture: Rule = {
  id: 'date/future',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A release is dated at most 30 days ahead (futureHorizon in newsroom.yaml), unless it is under embargo.',
  why: 'A date far ahead is nearly always a wrong year, and the release would silently wait for it.',
  source: 'README, "Embargoes, drafts and dates ahead"',
  examples: {
    good: [
      { set: { date: '2024-03-20' }, now: '2024-03-01T00:00:00Z' },
      { set: { date: '2025-03-05', embargo: '2025-03-05T09:00:00+01:00' }, now: '2024-03-01T00:00:00Z' },
    ],
    bad: [{ set: { date: '⟦2025-03-05⟧' }, now: '2024-03-01T00:00:00Z' }],
  },
  *check({ metadata, newsroom, now }) {
    const { date, values } = metadata;
    if (!date?.ok || values.embargo !== undefined) return;
    // Most releases are of the past in every time zone: only for the others its clock matters.
    if (dayNumber(date.value) < Math.floor(now / 86_400_000)) return;
    const today = dayAt(inZone(now, foundOffice(metadata.office)?.timeZone ?? 'UTC'));
    const ahead = daysBetween(today, date.value);
    if (ahead <= newsroom.futureHorizon) return;
    yield {
      range: rangeAt(metadata, 'date'),
      message: `${isoDay(date.value)} is ${ahead} days ahead.`,
      hint: `Check the year, or set an embargo. Up to ${newsroom.futureHorizon} days ahead are accepted without one.`,
    };
  },
};
