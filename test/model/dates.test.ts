import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAt,
  isoDate,
  isoDay,
  isoInstant,
  parseInstant,
  parseReleaseDate,
  timeAt,
  weekday,
} from '../../src/model/date.ts';
import { isTimeZone, offsetAt, startOfDay } from '../../src/model/zone.ts';

describe('a release date', () => {
  it.each([
    ['2009-06-19', '2009-06-19'],
    ['2024-02-29', '2024-02-29'],
    ['2024-03-05T09:30:00+01:00', '2024-03-05T09:30:00+01:00'],
    ['2024-03-05 09:30Z', '2024-03-05T09:30:00Z'],
    ['2024-03-05T23:30:00-05:00', '2024-03-05T23:30:00-05:00'],
  ])('%s is read as it is written', (text, written) => {
    const date = parseReleaseDate(text);
    expect(date.ok && isoDate(date.value)).toBe(written);
  });

  it.each([
    ['', 'empty'],
    ['2018-02-30', 'calendar'],
    ['2023-02-29', 'calendar'],
    ['1900-02-29', 'calendar'],
    ['2024-13-01', 'calendar'],
    ['2024-00-10', 'calendar'],
    ['0009-06-19', 'calendar'],
    ['19 June 2009', 'format'],
    ['2009-6-19', 'format'],
    ['2024-03-05T09:30', 'no-offset'],
    ['2024-03-05T24:00Z', 'time'],
    ['2024-03-05T09:30+15:00', 'time'],
    ['2024-03-05T09:61Z', 'time'],
  ])('%j is no date: %s', (text, problem) => {
    expect(parseReleaseDate(text)).toEqual({ ok: false, problem });
  });

  it('falls on the day of its own offset, not of UTC', () => {
    const date = parseReleaseDate('2024-03-05T23:30:00-05:00');
    expect(date.ok && [date.value.day, timeAt(parsed('2024-03-05T23:30:00-05:00'))]).toEqual([
      5,
      { hour: 23, minute: 30 },
    ]);
  });

  it('knows that the visit began on a Monday', () => expect(weekday({ year: 2009, month: 6, day: 22 })).toBe(1));
});

it('every instant is written as it is read', () => {
  const offsets = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
  fc.assert(
    fc.property(fc.integer({ min: -570_000_000, max: 4_000_000_000 }), offsets, (seconds, offset) => {
      const instant = { epoch: seconds * 1000, offset };
      expect(parsed(isoInstant(instant))).toEqual(instant);
      expect(isoInstant(instant).slice(0, 10)).toBe(isoDay(dayAt(instant)));
    }),
    { numRuns: 500, seed: 1951 },
  );
});

describe('zones', () => {
  it.each([
    ['Europe/Zurich', '2024-01-15T12:00Z', 60],
    ['Europe/Zurich', '2024-07-15T12:00Z', 120],
    ['America/Mexico_City', '2009-06-22T14:00Z', -300],
    ['America/Mexico_City', '2024-06-22T14:00Z', -360],
    ['Asia/Kathmandu', '2024-06-22T14:00Z', 345],
  ])('%s at %s is %i minutes east of UTC', (zone, at, offset) => {
    expect(offsetAt(zone, parsed(at).epoch)).toBe(offset);
  });

  it.each([
    ['Europe/Zurich', '2024-03-31', '2024-03-31T00:00:00+01:00'],
    ['Europe/Zurich', '2024-10-27', '2024-10-27T00:00:00+02:00'],
    // Midnight does not exist on the day that summer time began in Beirut.
    ['Asia/Beirut', '2024-03-31', '2024-03-31T01:00:00+03:00'],
    ['UTC', '2024-03-31', '2024-03-31T00:00:00Z'],
  ])('a day in %s, %s, begins at %s', (zone, text, start) => {
    const day = parseReleaseDate(text);
    expect(day.ok && isoInstant(startOfDay(day.value, zone))).toBe(start);
  });

  it('are those of the IANA database', () => {
    expect(isTimeZone('Africa/Juba')).toBe(true);
    expect(isTimeZone('Africa/Atlantis')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });
});

function parsed(text: string) {
  const instant = parseInstant(text);
  if (!instant.ok) throw new Error(instant.problem);
  return instant.value;
}
