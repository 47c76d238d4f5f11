import { type Day, daysInMonth } from './date.ts';
import { fold } from './text.ts';

/** The months as people write them in releases, folded; Arabic in both of its ways. Three letters are enough in Latin. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'enero', 'ene', 'يناير', 'كانون الثاني'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev', 'febrero', 'فبراير', 'شباط'],
  ['march', 'mar', 'mars', 'marzo', 'مارس', 'آذار'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'أبريل', 'إبريل', 'نيسان'],
  ['may', 'mai', 'mayo', 'مايو', 'أيار'],
  ['june', 'jun', 'juin', 'junio', 'يونيو', 'حزيران'],
  ['july', 'jul', 'juillet', 'juil', 'julio', 'يوليو', 'تموز'],
  ['august', 'aug', 'aout', 'agosto', 'ago', 'أغسطس', 'آب'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'سبتمبر', 'أيلول'],
  ['october', 'oct', 'octobre', 'octubre', 'أكتوبر', 'تشرين الأول'],
  ['november', 'nov', 'novembre', 'noviembre', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'decembre', 'diciembre', 'dic', 'ديسمبر', 'كانون الأول'],
];
const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)));
const NUMBERS = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|er|o)? (?:de )?(\D+?) (?:del? )?(\d{4})$/;
const MONTH_FIRST = /^(\D+?) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/;

/**
 * Reads a day as people write it: `5 March 2024`, `5 mars 2024`, `5 de marzo de 2024`, `٥ مارس ٢٠٢٤`, `2024/3/5`,
 * `25/12/2023`.
 *
 * @returns undefined when it is none, or when it can be read in two ways: `04/05/2010` is April or May
 */
export function readWrittenDay(text: string): Day | undefined {
  const numbers = NUMBERS.exec(latinDigits(text.trim()));
  if (numbers) return readNumbers(numbers);
  const words = fold(text);
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst) return realDay(dayFirst[3], MONTH_NUMBERS.get(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(words);
  return monthFirst ? realDay(monthFirst[3], MONTH_NUMBERS.get(monthFirst[1] ?? ''), monthFirst[2]) : undefined;
}

function readNumbers([, first = '', second = '', third = '']: RegExpExecArray): Day | undefined {
  if (first.length === 4) return realDay(first, Number(second), third);
  const [a, b] = [Number(first), Number(second)];
  if (a !== b && a <= 12 && b <= 12) return undefined;
  return a > 12 ? realDay(third, b, first) : realDay(third, a, second);
}

function realDay(year: string | undefined, month: number | undefined, day: string | undefined): Day | undefined {
  const read = { year: Number(year), month: month ?? 0, day: Number(day) };
  const isReal = read.month >= 1 && read.month <= 12 && read.day >= 1 && read.day <= daysInMonth(read.year, read.month);
  return isReal && read.year >= 1000 ? read : undefined;
}

/** @returns the text with Latin digits: Arabic-Indic and Extended Arabic-Indic ones carry their value in the last four bits. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
