import { type Day, dayAt, dayNumber, dayOfNumber, type Instant, parseInstant } from './date.ts';
import { failure, type Result, success } from './result.ts';
import { readSpokenDay } from './spoken-day.ts';
import { latinDigits } from './written-day.ts';
import { inZone, offsetAt } from './zone.ts';

/** Why a text is no moment: it is not understood, has no hour, or names an hour that clocks skip on that day. */
export type MomentProblem = 'unclear' | 'no-time' | 'skipped';

const MINUTE = 60_000;
const DAY = 86_400_000;
const HOUR_WORDS = 'at|à|a las|a la|الساعة';
const HALVES = 'a\\.?m\\.?|p\\.?m\\.?|ص|صباحا|م|مساء';
const CLOCK = `(\\d{1,2})(?:\\s*[:h.]\\s*(\\d{2})|\\s*h|(?=\\s*(?:${HALVES})))\\s*(${HALVES})?`;
const AT_END = new RegExp(`(?:^|[\\s,،])(?:(?:${HOUR_WORDS})\\s+)?${CLOCK}$`, 'iu');
const AT_START = new RegExp(`^(?:(?:${HOUR_WORDS})\\s+)?${CLOCK}(?=$|[\\s,،])`, 'iu');
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/(?:^|[\s,،])(?:at\s+|à\s+|al?\s+)?(?:noon|midi|mediod[ií]a|الظهر|ظهرا)$/iu, 12 * 60],
  [/(?:^|[\s,،])(?:at\s+|à\s+|a\s+)?(?:midnight|minuit|medianoche|منتصف الليل)$/iu, 0],
];
const UTC = /(?<!\s)\s*(?<!\p{L})(?:utc|gmt|z)$/iu;
const AHEAD =
  /^(?:in|dans|en|dentro de|بعد)\s+(\d{1,3})\s*(h|hours?|heures?|horas?|ساعات|ساعة|min|minutes?|minutos?|دقائق|دقيقة)$/iu;

/**
 * Reads a moment as people say it: `tomorrow 9:00`, `lundi 9h30`, `mañana a las 9:00`, `5 March, 2 pm`, `in 2 hours`,
 * `2026-11-25 09:00`; an hour alone is the next such hour. A timestamp with an offset stays what it is.
 *
 * @param now when it is said, in milliseconds since 1970-01-01T00:00:00Z
 * @param zone the IANA zone whose clocks are meant; `UTC` after the hour means those of UTC
 * @returns the moment at the offset of the zone; of an hour that clocks show twice, the first
 */
export function readSpokenMoment(text: string, now: number, zone: string): Result<Instant, MomentProblem> {
  const said = latinDigits(text.trim()).replace(/\s+/g, ' ');
  const timestamp = parseInstant(said);
  if (timestamp.ok) return timestamp;
  const ahead = AHEAD.exec(said);
  if (ahead) return success(inZone(now + Number(ahead[1]) * minutesIn(ahead[2] ?? '') * MINUTE, zone));
  const place = UTC.test(said) ? 'UTC' : zone;
  return readDayAndHour(said.replace(UTC, '').replace(/(?<=\d)t(?=\d)/i, ' '), now, place);
}

function readDayAndHour(said: string, now: number, zone: string): Result<Instant, MomentProblem> {
  const today = dayAt(inZone(now, zone));
  const clock = findClock(said);
  if (!clock) return failure(readSpokenDay(said, today) ? 'no-time' : 'unclear');
  if (clock.rest === '') return nextSuchHour(today, clock.minutes, now, zone);
  const day = readSpokenDay(clock.rest, today);
  return day ? atClock(day, clock.minutes, zone) : failure('unclear');
}

function nextSuchHour(today: Day, minutes: number, now: number, zone: string): Result<Instant, MomentProblem> {
  const first = atClock(today, minutes, zone);
  if (first.ok && first.value.epoch > now) return first;
  return atClock(dayOfNumber(dayNumber(today) + 1), minutes, zone);
}

type Clock = { readonly minutes: number; readonly rest: string };

function findClock(said: string): Clock | undefined {
  for (const [pattern, minutes] of NAMED) {
    if (pattern.test(said)) return { minutes, rest: rest(said, pattern) };
  }
  for (const pattern of [AT_END, AT_START]) {
    const match = pattern.exec(said);
    const minutes = match && minutesOf(match);
    if (minutes !== undefined && minutes !== null) return { minutes, rest: rest(said, pattern) };
  }
  return undefined;
}

function rest(said: string, pattern: RegExp): string {
  return said.replace(pattern, '').replace(/^[\s,،]+|(?<![\s,،])[\s,،]+$/g, '');
}

function minutesOf([, hours = '', minutes = '0', half]: RegExpExecArray): number | undefined {
  const isLate = half !== undefined && /^(?:p|م)/iu.test(half);
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isLate ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || (half !== undefined && Number(hours) > 12)) return undefined;
  return hour * 60 + Number(minutes);
}

function minutesIn(unit: string): number {
  return /^(?:h|ساع)/iu.test(unit) ? 60 : 1;
}

/** The moment at which the clocks of a zone show an hour: none where they skip it, the first where they show it twice. */
function atClock(day: Day, minutes: number, zone: string): Result<Instant, MomentProblem> {
  const local = dayNumber(day) * DAY + minutes * MINUTE;
  // Where clocks are put back, the offset before gives the first moment.
  const moments = [local - DAY, local + DAY]
    .map((around) => local - offsetAt(zone, around) * MINUTE)
    .map((epoch) => inZone(epoch, zone))
    .filter(({ epoch, offset }) => epoch + offset * MINUTE === local);
  return moments[0] ? success(moments[0]) : failure('skipped');
}
