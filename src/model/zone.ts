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

/** @returns the offset of an IANA zone at a moment, in minutes east of UTC. */
export function offsetAt(zone: string, epoch: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(epoch)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((local - Math.floor(epoch / 1000) * 1000) / MINUTE);
}

/** @returns the moment as the clocks of a zone show it. */
export function inZone(epoch: number, zone: string): Instant {
  return { epoch, offset: offsetAt(zone, epoch) };
}

/** @returns the first moment of a day in a zone, also where midnight is skipped by a clock change. */
export function startOfDay(day: Day, zone: string): Instant {
  const utc = dayNumber(day) * DAY;
  const before = utc - offsetAt(zone, utc - DAY) * MINUTE;
  const after = utc - offsetAt(zone, utc + DAY) * MINUTE;
  // Around a change the two offsets differ; the day starts at the first of both readings that is not the day before.
  for (const epoch of [Math.min(before, after), Math.max(before, after)]) {
    const instant = inZone(epoch, zone);
    if (Math.floor((instant.epoch + instant.offset * MINUTE) / DAY) >= dayNumber(day)) return instant;
  }
  return inZone(Math.max(before, after), zone);
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}
