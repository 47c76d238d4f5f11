import { describe, expect, test } from 'vitest';
import { parseInstant, parseReleaseDate } from '../../src/model/date.ts';
import { daysBetween, decidePublication, isPublic, type PublicationFacts } from '../../src/model/publication.ts';
import type { Result } from '../../src/model/result.ts';
import { startOfDay } from '../../src/model/zone.ts';

function read<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const at = (text: string) => read(parseInstant(text));

function facts(date: string, zone: string, rest: Partial<PublicationFacts> = {}): PublicationFacts {
  const day = read(parseReleaseDate(date));
  return { status: 'approved', date: day, startAtOffice: () => startOfDay(day, zone), ...rest };
}

const EMBARGO = { embargo: at('2030-01-15T09:00:00-06:00') };

describe('a release', () => {
  test.each([
    ['Pacific/Kiritimati', '2024-03-04T09:59:59Z', 'scheduled'],
    ['Pacific/Kiritimati', '2024-03-04T10:00:00Z', 'public'],
    ['UTC', '2024-03-04T23:59:59Z', 'scheduled'],
    ['UTC', '2024-03-05T00:00:00Z', 'public'],
    ['Pacific/Midway', '2024-03-05T10:59:59Z', 'scheduled'],
    ['Pacific/Midway', '2024-03-05T11:00:00Z', 'public'],
  ])('of 5 March 2024 in %s is at %s %s', (zone, now, state) => {
    expect(decidePublication(facts('2024-03-05', zone), at(now).epoch).state).toBe(state);
  });

  test('that was dated with an hour waits for it, and says until when', () => {
    const dated = facts('2024-03-05T09:00:00+01:00', 'UTC');
    const hour = at('2024-03-05T09:00:00+01:00');
    expect(decidePublication(dated, hour.epoch - 1)).toEqual({ state: 'scheduled', until: hour });
    expect(decidePublication(dated, hour.epoch)).toEqual({ state: 'public' });
  });

  test('under embargo is public from that moment on', () => {
    const embargoed = facts('2030-01-14', 'UTC', EMBARGO);
    const hour = EMBARGO.embargo.epoch;
    expect(decidePublication(embargoed, hour - 1)).toEqual({ state: 'embargoed', until: EMBARGO.embargo });
    expect(decidePublication(embargoed, hour)).toEqual({ state: 'public' });
    // An embargo is the explicit decision: a later day does not hold the release back.
    expect(decidePublication(facts('2030-01-20', 'UTC', EMBARGO), hour)).toEqual({ state: 'public' });
  });

  test('that is a draft stays one', () => {
    expect(decidePublication(facts('2009-06-19', 'UTC', { status: 'draft', ...EMBARGO }), 0).state).toBe('draft');
    expect(decidePublication(facts('2009-06-19', 'UTC', { status: 'draft' }), EMBARGO.embargo.epoch)).toEqual({
      state: 'draft',
    });
  });

  test('that is withdrawn shows its notice, but not before its embargo', () => {
    const withdrawn = facts('2030-01-14', 'UTC', { status: 'withdrawn', ...EMBARGO });
    expect(decidePublication(withdrawn, EMBARGO.embargo.epoch - 1).state).toBe('embargoed');
    expect(decidePublication(withdrawn, EMBARGO.embargo.epoch)).toEqual({ state: 'withdrawn' });
  });

  test('may leave the house when it is public or a notice of withdrawal', () => {
    const until = EMBARGO.embargo;
    expect(isPublic({ state: 'public' })).toBe(true);
    expect(isPublic({ state: 'withdrawn' })).toBe(true);
    expect(isPublic({ state: 'draft' })).toBe(false);
    expect(isPublic({ state: 'embargoed', until })).toBe(false);
    expect(isPublic({ state: 'scheduled', until })).toBe(false);
  });
});

test('days between two days are counted over the end of a leap year’s February', () => {
  const [from, to] = ['2024-02-28', '2024-03-01'].map((text) => read(parseReleaseDate(text)));
  if (!from || !to) throw new Error('no day');
  expect([daysBetween(from, to), daysBetween(to, from), daysBetween(to, to)]).toEqual([2, -2, 0]);
});
