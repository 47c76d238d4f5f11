import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay, isoInstant } from '../../src/model/date.ts';
import { readSpokenDay } from '../../src/model/spoken-day.ts';
import { readSpokenMoment } from '../../src/model/spoken-moment.ts';
import { offsetAt } from '../../src/model/zone.ts';

/** A Monday, 23:04 in Geneva, 16:04 in Mexico City. */
const NOW = Date.UTC(2026, 10, 23, 22, 4);
const GENEVA = 'Europe/Zurich';

function read(text: string, zone = GENEVA, now = NOW): string {
  const result = readSpokenMoment(text, now, zone);
  return result.ok ? isoInstant(result.value) : result.problem;
}

describe('a moment as people say it', () => {
  test.each([
    ['tomorrow 9:00', '2026-11-24T09:00:00+01:00'],
    ['Tomorrow at 9am', '2026-11-24T09:00:00+01:00'],
    ['9:00 tomorrow', '2026-11-24T09:00:00+01:00'],
    ['demain à 9h', '2026-11-24T09:00:00+01:00'],
    ['demain 9h30', '2026-11-24T09:30:00+01:00'],
    ['mañana a las 9:00', '2026-11-24T09:00:00+01:00'],
    ['غداً الساعة ٩:٠٠', '2026-11-24T09:00:00+01:00'],
    ['day after tomorrow, 2 pm', '2026-11-25T14:00:00+01:00'],
    ['friday 12:15', '2026-11-27T12:15:00+01:00'],
    ['monday 9:00', '2026-11-30T09:00:00+01:00'],
    ['vendredi midi', '2026-11-27T12:00:00+01:00'],
    ['tomorrow 12 am', '2026-11-24T00:00:00+01:00'],
    ['tomorrow 12 pm', '2026-11-24T12:00:00+01:00'],
    ['5 March 9.05', '2027-03-05T09:05:00+01:00'],
    ['5 March 2027, 9:05', '2027-03-05T09:05:00+01:00'],
    ['5 juillet 2027 9h00', '2027-07-05T09:00:00+02:00'],
    ['2026-11-25 09:00', '2026-11-25T09:00:00+01:00'],
    ['2026-11-25T09:00', '2026-11-25T09:00:00+01:00'],
    ['2026-11-25T09:00-06:00', '2026-11-25T09:00:00-06:00'],
    [' 2026-11-25  09:00-06:00 ', '2026-11-25T09:00:00-06:00'],
    ['tomorrow 9:00 UTC', '2026-11-24T09:00:00Z'],
    ['23:30', '2026-11-23T23:30:00+01:00'],
    ['9:00', '2026-11-24T09:00:00+01:00'],
    ['in 2 hours', '2026-11-24T01:04:00+01:00'],
    ['dans 30 minutes', '2026-11-23T23:34:00+01:00'],
    ['In 1 hour', '2026-11-24T00:04:00+01:00'],
    ['en 2 horas', '2026-11-24T01:04:00+01:00'],
    ['dentro de 90 min', '2026-11-24T00:34:00+01:00'],
    ['بعد ٢ ساعات', '2026-11-24T01:04:00+01:00'],
    ['بعد ٥ دقائق', '2026-11-23T23:09:00+01:00'],
    ['  tomorrow   9:00 ', '2026-11-24T09:00:00+01:00'],
    ['tomorrow,9:00', '2026-11-24T09:00:00+01:00'],
    ['9:00, tomorrow', '2026-11-24T09:00:00+01:00'],
    ['at 9:00 tomorrow', '2026-11-24T09:00:00+01:00'],
    ['٩:٠٠، غدا', '2026-11-24T09:00:00+01:00'],
    ['غدا، ٩:٠٠', '2026-11-24T09:00:00+01:00'],
    ['غدا ٩ م', '2026-11-24T21:00:00+01:00'],
    ['غدا ٩ صباحا', '2026-11-24T09:00:00+01:00'],
    ['tomorrow 9 : 30 a.m.', '2026-11-24T09:30:00+01:00'],
    ['tomorrow 9 P.M.', '2026-11-24T21:00:00+01:00'],
    ['tomorrow 11:59 pm', '2026-11-24T23:59:00+01:00'],
    ['tomorrow 23:59', '2026-11-24T23:59:00+01:00'],
    ['tomorrow 0:00', '2026-11-24T00:00:00+01:00'],
    ['demain 9 h', '2026-11-24T09:00:00+01:00'],
    ['noon', '2026-11-24T12:00:00+01:00'],
    ['tomorrow at noon', '2026-11-24T12:00:00+01:00'],
    ['mañana al mediodía', '2026-11-24T12:00:00+01:00'],
    ['غدا، الظهر', '2026-11-24T12:00:00+01:00'],
    ['midnight', '2026-11-24T00:00:00+01:00'],
    ['demain à minuit', '2026-11-24T00:00:00+01:00'],
    ['mañana, medianoche', '2026-11-24T00:00:00+01:00'],
    ['23:04', '2026-11-24T23:04:00+01:00'],
    ['23:05', '2026-11-23T23:05:00+01:00'],
    ['23:05 GMT', '2026-11-23T23:05:00Z'],
    ['tomorrow 9:00z', '2026-11-24T09:00:00Z'],
  ])('%s', (text, moment) => expect(read(text)).toBe(moment));

  test('is meant at the office: tomorrow there may be today here', () => {
    expect(read('tomorrow 9:00', 'Pacific/Kiritimati')).toBe('2026-11-25T09:00:00+14:00');
    expect(read('tomorrow 9:00', 'America/Mexico_City')).toBe('2026-11-24T09:00:00-06:00');
  });

  test.each([
    ['tomorrow', 'no-time'],
    ['5 March 2027', 'no-time'],
    ['', 'unclear'],
    ['soon', 'unclear'],
    ['tomorrow 25:00', 'unclear'],
    ['tomorrow 9:75', 'unclear'],
    ['tomorrow 13 pm', 'unclear'],
    ['tomorrow 24:00', 'unclear'],
    ['tomorrow 9:60', 'unclear'],
    ['tomorrow 9', 'unclear'],
    ['tomorrow 109:00', 'unclear'],
    ['soon 9:00', 'unclear'],
    ['afternoon', 'unclear'],
    ['within 2 hours', 'unclear'],
    ['in 2 hours or so', 'unclear'],
    ['tomorrow 9:00 utcx', 'unclear'],
    ['04/05/2027 9:00', 'unclear'],
    ['2027-03-28 02:30', 'skipped'],
  ])('%s is none: %s', (text, problem) => expect(read(text)).toBe(problem));

  test.each([
    [GENEVA, '2026-10-25 02:30', '2026-10-25T02:30:00+02:00'],
    [GENEVA, '2026-10-25 01:59', '2026-10-25T01:59:00+02:00'],
    [GENEVA, '2026-10-25 03:00', '2026-10-25T03:00:00+01:00'],
    ['America/New_York', '2026-11-01 01:30', '2026-11-01T01:30:00-04:00'],
    ['America/New_York', '2026-11-01 02:00', '2026-11-01T02:00:00-05:00'],
    ['America/New_York', '2026-03-08 02:30', 'skipped'],
    ['America/New_York', '2026-03-08 03:00', '2026-03-08T03:00:00-04:00'],
    ['America/New_York', '2026-03-08 01:59', '2026-03-08T01:59:00-05:00'],
  ])('where the clocks change, in %s, %s is %s: of an hour shown twice the first', (zone, text, moment) => {
    expect(read(text, zone, Date.UTC(2026, 0, 1))).toBe(moment);
  });

  test('an hour alone that clocks skip today is that of the next day', () => {
    expect(read('2:30', GENEVA, Date.UTC(2027, 2, 28))).toBe('2027-03-29T02:30:00+02:00');
  });

  test('a day and an hour are those that the clocks of the zone show then', () => {
    const zones = fc.constantFrom('Europe/Zurich', 'America/Mexico_City', 'Asia/Kathmandu', 'Africa/Juba', 'UTC');
    const hours = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const property = fc.property(zones, fc.integer({ min: 0, max: 20_000 }), hours, (zone, day, [hour, minute]) => {
      const two = (number: number) => String(number).padStart(2, '0');
      const written = `${new Date(day * 86_400_000).toISOString().slice(0, 10)} ${two(hour)}:${two(minute)}`;
      const result = readSpokenMoment(written, NOW, zone);
      if (!result.ok) return result.problem === 'skipped';
      const shown = isoInstant(result.value);
      return shown.startsWith(written.replace(' ', 'T')) && result.value.offset === offsetAt(zone, result.value.epoch);
    });
    expect(() => fc.assert(property, { numRuns: 300, seed: 8 })).not.toThrow();
  });
});

describe('a day as people say it', () => {
  const monday = { year: 2026, month: 11, day: 23 };
  const readDay = (text: string) => {
    const day = readSpokenDay(text, monday);
    return day && isoDay(day);
  };
  test.each([
    ['today', '2026-11-23'],
    ["aujourd'hui", '2026-11-23'],
    ['hoy', '2026-11-23'],
    ['اليوم', '2026-11-23'],
    ['yesterday', '2026-11-22'],
    ['in 3 days', '2026-11-26'],
    ['dans 10 jours', '2026-12-03'],
    ['dentro de 1 dias', '2026-11-24'],
    ['بعد ٣ أيام', '2026-11-26'],
    ['tomorrow', '2026-11-24'],
    ['après-demain', '2026-11-25'],
    ['on this Friday', '2026-11-27'],
    ['22 November', '2027-11-22'],
    ['March 5', '2027-03-05'],
    [' 2024-03-05 ', '2024-03-05'],
    ['within 3 days', undefined],
    ['in 3 days or so', undefined],
    ['in 3 weeks', undefined],
    ['5', undefined],
    ['March', undefined],
    ['5 Mirch', undefined],
    ['', undefined],
    ['next Friday', '2026-11-27'],
    ['el viernes', '2026-11-27'],
    ['5 March', '2027-03-05'],
    ['23 November', '2026-11-23'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['2024-03-05', '2024-03-05'],
    ['soon', undefined],
    ['2024-02-30', undefined],
    ['2024-03-05T23:30:00-05:00', '2024-03-05'],
    ['5/3', undefined],
  ])('%s', (text, day) => expect(readDay(text)).toBe(day));

  test('a weekday lies within the next seven days', () => {
    const days = ['monday', 'mardi', 'miércoles', 'الخميس', 'friday', 'samedi', 'domingo'].map(
      (text) => dayNumber(readSpokenDay(text, monday) ?? monday) - dayNumber(monday),
    );
    expect(days).toEqual([7, 1, 2, 3, 4, 5, 6]);
  });
});
