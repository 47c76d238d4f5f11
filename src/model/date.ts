import { failure, type Result, success } from './result.ts';

/** A day of the Gregorian calendar as it was written, never moved by a time zone. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** A point in time with the offset in which it was written. */
export type Instant = {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epoch: number;
  /** Minutes east of UTC. */
  readonly offset: number;
};

/** The date of a release: its day, and the moment where one was given. */
export type ReleaseDate = Day & { readonly instant?: Instant };

/** Why a text is no date. */
export type DateProblem = 'empty' | 'format' | 'calendar' | 'time' | 'no-offset';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIMESTAMP = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/i;
const MINUTE = 60_000;

/** @returns the number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `YYYY-MM-DD`, or a full timestamp with an offset (RFC 3339), as it is written. */
export function parseReleaseDate(text: string): Result<ReleaseDate, DateProblem> {
  const match = DAY.exec(text);
  if (match) return readDay(match);
  const instant = parseInstant(text);
  if (!instant.ok) return instant;
  return success({ ...dayAt(instant.value), instant: instant.value });
}

/** Reads a timestamp with an offset (RFC 3339; seconds may be left out). */
export function parseInstant(text: string): Result<Instant, DateProblem> {
  if (text === '') return failure('empty');
  const match = TIMESTAMP.exec(text);
  if (!match) return failure(DAY.test(text) ? 'no-offset' : 'format');
  const day = readDay(match);
  if (!day.ok) return day;
  const [hour = 0, minute = 0, second = 0] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return failure('time');
  const zone = match[7];
  if (zone === undefined) return failure('no-offset');
  const offset = readOffset(zone);
  if (offset === undefined) return failure('time');
  const local = dayNumber(day.value) * 86_400_000 + (hour * 3600 + minute * 60 + second) * 1000;
  return success({ epoch: local - offset * MINUTE, offset });
}

/** @returns the day on which the instant falls at its own offset. */
export function dayAt(instant: Instant): Day {
  return dayOfNumber(Math.floor((instant.epoch + instant.offset * MINUTE) / 86_400_000));
}

/** @returns the hour and minute of the instant at its own offset. */
export function timeAt(instant: Instant): { readonly hour: number; readonly minute: number } {
  const minutes = Math.floor((instant.epoch / MINUTE + instant.offset) % 1440);
  const positive = (minutes + 1440) % 1440;
  return { hour: Math.floor(positive / 60), minute: positive % 60 };
}

/** @returns days since 1970-01-01, negative before. */
export function dayNumber(day: Day): number {
  return Math.round(Date.UTC(day.year, day.month - 1, day.day) / 86_400_000);
}

/** The inverse of {@link dayNumber}. */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @returns 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Order by calendar. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** @returns `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`;
}

/** @returns the offset as `+HH:MM`, or `Z` for zero. */
export function isoOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** @returns `YYYY-MM-DDThh:mm:ss+HH:MM` at the instant's own offset (RFC 3339). */
export function isoInstant(instant: Instant): string {
  const local = new Date(instant.epoch + instant.offset * MINUTE).toISOString().slice(0, 19);
  return local + isoOffset(instant.offset);
}

/** @returns the release's date as it was written: a day, or a timestamp with its offset. */
export function isoDate(date: ReleaseDate): string {
  return date.instant ? isoInstant(date.instant) : isoDay(date);
}

function readDay(match: RegExpExecArray): Result<Day, DateProblem> {
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const real = day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month);
  return real && day.year >= 1000 ? success(day) : failure('calendar');
}

function readOffset(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  // The widest offsets in use are -12:00 and +14:00 (IANA tz database).
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return undefined;
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
