import { type Day, dayNumber, type Instant } from './date.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** @returns true for a zone of the IANA database that this runtime knows. */
export function isTimeZone(zone: string): boolean {
  try {
    clockOf(zone);
    return /^[A-Z]/.test(zone);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** `GMT`, `GMT-06:00`, and before 1972 `GMT-00:44:30` (CLDR, long localized GMT format). */
const GMT_OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** @returns the offset of an IANA zone at a moment, in minutes east of UTC. */
export function offsetAt(zone: string, epoch: number): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = GMT_OFFSET.exec(clockOf(zone).format(epoch)) ?? [];
  const offset = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return Math.round(sign === '-' ? -offset : offset);
}

/** @returns the moment as the clocks of a zone show it. */
export function inZone(epoch: number, zone: string): Instant {
  return { epoch, offset: offsetAt(zone, epoch) };
}

/** The days that were asked for last: a release needs its own several times, an archive has many of one day. */
const starts = new Map<string, Instant>();
const MOST_STARTS = 4096;

/** @returns the first moment of a day in a zone, also where midnight is skipped by a clock change. */
export function startOfDay(day: Day, zone: string): Instant {
  const key = `${dayNumber(day)} ${zone}`;
  const known = starts.get(key);
  if (known) return known;
  const start = findStart(day, zone);
  if (starts.size >= MOST_STARTS) starts.clear();
  starts.set(key, start);
  return start;
}

function findStart(day: Day, zone: string): Instant {
  const utc = dayNumber(day) * DAY;
  const [earlier, later] = [offsetAt(zone, utc - DAY), offsetAt(zone, utc + DAY)];
  // No clock was ever changed and changed back within two days.
  if (earlier === later) return { epoch: utc - earlier * MINUTE, offset: earlier };
  const [before, after] = [utc - earlier * MINUTE, utc - later * MINUTE];
  // Around a change the two offsets differ; the day starts at the first of both readings that is not the day before.
  const first = inZone(Math.min(before, after), zone);
  const isThere = Math.floor((first.epoch + first.offset * MINUTE) / DAY) >= dayNumber(day);
  return isThere ? first : inZone(Math.max(before, after), zone);
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', timeZoneName: 'longOffset' });
  clocks.set(zone, clock);
  return clock;
}
