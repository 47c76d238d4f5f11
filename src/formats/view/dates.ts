import { type Day, dayAt, type Instant, isoDay, isoOffset, timeAt, weekday } from '../../model/date.ts';
import { present } from '../../model/present.ts';
import { fill } from '../templates/fill.ts';
import type { Strings } from '../templates/strings.ts';

/** @returns a day as the language writes it: `19 June 2009`, `1er juin 2009`, `19 de junio de 2009`. */
export function writeDay(day: Day, strings: Strings): string {
  const { months, day: pattern, firstOfMonth } = strings.dates;
  const month = present(months[day.month - 1]);
  return fill(day.day === 1 ? firstOfMonth : pattern, { day: day.day, month, year: day.year });
}

/** @returns a moment at its own offset, with weekday and zone: `Monday, 22 June 2009, 09:00 (UTC-05:00)`. */
export function writeInstant(instant: Instant, strings: Strings): string {
  const day = dayAt(instant);
  return fill(strings.dates.moment, {
    weekday: present(strings.dates.weekdays[weekday(day) - 1]),
    date: writeDay(day, strings),
    time: writeTime(instant),
    zone: zones(instant),
  });
}

/** The zone, and the same moment in UTC, since desks elsewhere reckon in it: `UTC-05:00, 14:00 UTC`. */
function zones(instant: Instant): string {
  if (instant.offset === 0) return 'UTC';
  const utc = { epoch: instant.epoch, offset: 0 };
  const otherDay = isoDay(dayAt(utc)) === isoDay(dayAt(instant)) ? '' : `${isoDay(dayAt(utc))} `;
  return `UTC${isoOffset(instant.offset)}, ${otherDay}${writeTime(utc)} UTC`;
}

/** @returns `09:00`. */
function writeTime(instant: Instant): string {
  const { hour, minute } = timeAt(instant);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
