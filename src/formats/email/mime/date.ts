import { dayAt, type Instant, weekday } from '../../../model/date.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;
const MINUTE = 60_000;
/** The zone is four digits (RFC 5322, 3.3); a day is more than any zone in use. */
const WIDEST_OFFSET = 24 * 60 - 1;

/** @returns true when RFC 5322 can write the moment: years 1900 to 9999 at its own offset, an offset of whole minutes. */
export function isMessageDate(instant: Instant): boolean {
  if (!Number.isFinite(instant.epoch) || !Number.isInteger(instant.offset)) return false;
  if (Math.abs(instant.offset) > WIDEST_OFFSET) return false;
  const { year } = dayAt(instant);
  return year >= 1900 && year <= 9999;
}

/** @returns `Fri, 19 Jun 2009 09:30:00 -0500`: the moment at its own offset (RFC 5322, 3.3), without its fraction. */
export function messageDate(instant: Instant): string {
  const day = dayAt(instant);
  const local = instant.epoch + instant.offset * MINUTE;
  const seconds = Math.floor((((local % DAY) + DAY) % DAY) / 1000);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${WEEKDAYS[weekday(day) - 1]}, ${day.day} ${MONTHS[day.month - 1]} ${day.year} ${time} ${zone(instant.offset)}`;
}

function zone(offset: number): string {
  const minutes = Math.abs(offset);
  return (offset < 0 ? '-' : '+') + two(Math.floor(minutes / 60)) + two(minutes % 60);
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
