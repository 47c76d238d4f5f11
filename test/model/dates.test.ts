import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDays,
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
    ['2024-12-31', '2024-12-31'],
    ['2000-02-29', '2000-02-29'],
    ['1000-01-01', '1000-01-01'],
    ['2024-03-05T23:59:59.123456789z', '2024-03-05T23:59:59Z'],
    ['2024-03-05t09:30+0545', '2024-03-05T09:30:00+05:45'],
    ['2024-03-05T00:00+01:59', '2024-03-05T00:00:00+01:59'],
    ['2024-03-05T00:00+14:00', '2024-03-05T00:00:00+14:00'],
    ['2024-03-05T00:00-12:00', '2024-03-05T00:00:00-12:00'],
    ['2024-03-05T00:00-00:30', '2024-03-05T00:00:00-00:30'],
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
    ['2024-03-05T09:60Z', 'time'],
    ['2024-03-05T09:30:60Z', 'time'],
    ['2024-03-05T09:30+14:01', 'time'],
    ['2024-03-05T09:30+01:60', 'time'],
    ['2024-03-00', 'calendar'],
    ['2024-04-31', 'calendar'],
    ['2024-06-31', 'calendar'],
    ['2024-09-31', 'calendar'],
    ['2024-11-31', 'calendar'],
    ['2024-02-30T09:30Z', 'calendar'],
    ['0999-12-31', 'calendar'],
    ['x2024-03-05', 'format'],
    ['2024-03-05x', 'format'],
    ['x2024-03-05T09:30Z', 'format'],
    ['2024-03-05T09:30Zx', 'format'],
    ['2024-03-05T09:30:00.1234567890Z', 'format'],
    ['2024-03-05T9:30Z', 'format'],
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

  it('is no moment while it has no offset', () => {
    expect(['', '2024-03-05', '2024-03-05T09:30', 'soon'].map((text) => parseInstant(text))).toEqual(
      ['empty', 'no-offset', 'no-offset', 'format'].map((problem) => ({ ok: false, problem })),
    );
  });

  it('stands in the calendar, before 1970 too', () => {
    expect(weekday({ year: 2009, month: 6, day: 22 })).toBe(1);
    expect(weekday({ year: 1951, month: 12, day: 9 })).toBe(7);
    expect(isoDay({ year: 987, month: 1, day: 2 })).toBe('0987-01-02');
    expect(timeAt(parsed('1951-12-05T00:15:00+00:30'))).toEqual({ hour: 0, minute: 15 });
  });

  it('comes before the next year, month and day', () => {
    const days = ['2024-03-06', '2023-12-31', '2024-04-01', '2024-03-05'].map((text) => {
      const date = parseReleaseDate(text);
      if (!date.ok) throw new Error(text);
      return date.value;
    });
    expect(days.sort(compareDays).map(isoDay)).toEqual(['2023-12-31', '2024-03-05', '2024-03-06', '2024-04-01']);
  });
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
    ['America/St_Johns', '2024-01-15T12:00Z', -210],
    ['UTC', '2024-01-15T12:00Z', 0],
    // Liberia kept 44 minutes and 30 seconds behind Greenwich until 1972.
    ['Africa/Monrovia', '1971-06-01T12:00Z', -44],
  ])('%s at %s is %i minutes east of UTC', (zone, at, offset) => {
    expect(offsetAt(zone, parsed(at).epoch)).toBe(offset);
  });

  it.each([
    ['Europe/Zurich', '2024-03-31', '2024-03-31T00:00:00+01:00'],
    ['Europe/Zurich', '2024-10-27', '2024-10-27T00:00:00+02:00'],
    // Midnight does not exist on the day that summer time began in Beirut.
    ['Asia/Beirut', '2024-03-31', '2024-03-31T01:00:00+03:00'],
    ['UTC', '2024-03-31', '2024-03-31T00:00:00Z'],
    // Midnight came twice when summer time ended in Havana.
    ['America/Havana', '2024-11-03', '2024-11-03T00:00:00-04:00'],
    ['America/Mexico_City', '2009-06-22', '2009-06-22T00:00:00-05:00'],
    // Samoa left out a whole day.
    ['Pacific/Apia', '2011-12-30', '2011-12-31T00:00:00+14:00'],
    ['Pacific/Apia', '2011-12-31', '2011-12-31T00:00:00+14:00'],
  ])('a day in %s, %s, begins at %s', (zone, text, start) => {
    const day = parseReleaseDate(text);
    expect(day.ok && isoInstant(startOfDay(day.value, zone))).toBe(start);
  });

  it('are those of the IANA database', () => {
    expect(isTimeZone('Africa/Juba')).toBe(true);
    expect(isTimeZone('Africa/Atlantis')).toBe(false);
    expect(isTimeZone('')).toBe(false);
    expect(isTimeZone('+01:00')).toBe(false);
    expect(isTimeZone('europe/zurich')).toBe(false);
  });
});

function parsed(text: string) {
  const instant = parseInstant(text);
  if (!instant.ok) throw new Error(instant.problem);
  return instant.value;
}
