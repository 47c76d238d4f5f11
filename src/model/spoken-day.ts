import { type Day, dayNumber, dayOfNumber, parseReleaseDate, weekday } from './date.ts';
import { fold } from './text.ts';
import { readWrittenDay } from './written-day.ts';

/** How many days from today a word means, in the four languages; folded. */
const FROM_TODAY = new Map(
  (
    [
      [-1, ['yesterday', 'hier', 'ayer', 'أمس']],
      [0, ['today', "aujourd'hui", 'hoy', 'اليوم']],
      [1, ['tomorrow', 'demain', 'mañana', 'غدا']],
      [2, ['day after tomorrow', 'the day after tomorrow', 'après-demain', 'pasado mañana', 'بعد غد']],
    ] as const
  ).flatMap(([days, words]) => words.map((word) => [fold(word), days] as const)),
);
/** Monday first (ISO 8601). */
const WEEKDAYS = new Map(
  [
    ['monday', 'mon', 'lundi', 'lunes', 'الاثنين', 'الإثنين'],
    ['tuesday', 'tue', 'mardi', 'martes', 'الثلاثاء'],
    ['wednesday', 'wed', 'mercredi', 'miércoles', 'الأربعاء'],
    ['thursday', 'thu', 'jeudi', 'jueves', 'الخميس'],
    ['friday', 'fri', 'vendredi', 'viernes', 'الجمعة'],
    ['saturday', 'sat', 'samedi', 'sábado', 'السبت'],
    ['sunday', 'sun', 'dimanche', 'domingo', 'الأحد'],
  ].flatMap((words, index) => words.map((word) => [fold(word), index + 1] as const)),
);
const AHEAD = /^(?:in|dans|en|dentro de|بعد) (\d{1,3}) (?:days?|jours?|dias?|ايام|يوم|يوما)$/;
const FILLERS = /^(?:on|next|le|el|proximo|this|ce|este|يوم) /;

/**
 * Reads a day as people say it when they speak of the days around them: `today`, `demain`, `viernes`, `5 March`, `in 3
 * days`, and as they write it. A weekday is the next one of its name; a day without a year is the next one.
 *
 * @param today the day on which it is said
 * @returns undefined when it is none, or can be read in two ways
 */
export function readSpokenDay(text: string, today: Day): Day | undefined {
  const iso = parseReleaseDate(text.trim());
  if (iso.ok) return { year: iso.value.year, month: iso.value.month, day: iso.value.day };
  const words = withoutFillers(fold(text));
  const days = FROM_TODAY.get(words) ?? numberOf(AHEAD.exec(words)?.[1]);
  if (days !== undefined) return dayOfNumber(dayNumber(today) + days);
  const wanted = WEEKDAYS.get(words);
  if (wanted !== undefined) return dayOfNumber(dayNumber(today) + (((wanted - weekday(today) + 6) % 7) + 1));
  return readWrittenDay(text) ?? nextOfName(words, today);
}

function withoutFillers(words: string): string {
  const shorter = words.replace(FILLERS, '');
  return shorter === words ? words : withoutFillers(shorter);
}

/** Reads a day and a month without a year. */
function nextOfName(words: string, today: Day): Day | undefined {
  for (const year of [today.year, today.year + 1]) {
    const day = readWrittenDay(`${words} ${year}`);
    if (day && dayNumber(day) >= dayNumber(today)) return day;
  }
  return undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
