import { type Day, daysInMonth, weekday } from '../../model/date.ts';
import { fold } from '../../model/text.ts';

/** A day as it stands in a text. */
export type WrittenDate = {
  /** The one day it can be; absent when there are several readings. */
  readonly day?: Day;
  /** The readings of a date such as 03/04/2012, when nothing settles which it is. */
  readonly readings: readonly Day[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What settled the order of day and month, or that nothing did. */
  readonly note?: string;
};

const MONTHS: readonly string[] = [
  'january|jan|janvier|janv|enero|ene|januar|janeiro|gennaio|يناير|كانون الثاني|جانفي',
  'february|feb|février|fevrier|févr|fév|febrero|februar|fevereiro|febbraio|فبراير|شباط|فيفري',
  'march|mar|mars|marzo|märz|março|مارس|آذار|اذار',
  'april|apr|avril|avr|abril|abr|aprile|أبريل|إبريل|ابريل|نيسان|أفريل',
  'may|mai|mayo|maio|maggio|مايو|أيار|ايار|ماي',
  'june|jun|juin|junio|juni|junho|giugno|يونيو|يونيه|حزيران|جوان',
  'july|jul|juillet|juil|julio|juli|julho|luglio|يوليو|يوليه|تموز|جويلية',
  'august|aug|août|aout|agosto|ago|أغسطس|اغسطس|آب|أوت',
  'september|sept|sep|septembre|septiembre|setiembre|setembro|settembre|سبتمبر|أيلول|ايلول',
  'october|oct|octobre|octubre|oktober|outubro|ottobre|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول',
  'november|nov|novembre|noviembre|novembro|نوفمبر|تشرين الثاني',
  'december|dec|décembre|decembre|déc|diciembre|dic|dezember|dezembro|dicembre|ديسمبر|كانون الأول|كانون الاول',
];
const NUMBER_OF = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [fold(name), index + 1] as const)),
);
/** Longer names first: "mar" would end "marzo" early. */
const MONTH = [...MONTHS.flatMap((names) => names.split('|'))].sort((a, b) => b.length - a.length).join('|');
const WEEKDAYS: readonly string[] = [
  'monday|mon|lundi|lun|lunes|الاثنين|الإثنين',
  'tuesday|tue|tues|mardi|mar|martes|الثلاثاء',
  'wednesday|wed|mercredi|mer|miércoles|miercoles|mié|الأربعاء|الاربعاء',
  'thursday|thu|thur|thurs|jeudi|jeu|jueves|jue|الخميس',
  'friday|fri|vendredi|ven|viernes|vie|الجمعة',
  'saturday|sat|samedi|sam|sábado|sabado|sáb|السبت',
  'sunday|sun|dimanche|dim|domingo|dom|الأحد|الاحد',
];
const WEEKDAY_OF = new Map(
  WEEKDAYS.flatMap((names, index) => names.split('|').map((name) => [fold(name), index + 1] as const)),
);
const WEEKDAY = WEEKDAYS.flatMap((names) => names.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');

const EDGE = '(?<![\\p{L}\\p{N}/.-])';
const END = '(?![\\p{L}\\p{N}])';
const DAYNAME = `(?:(?<weekday>${WEEKDAY})\\.?,?،?\\s+(?:le\\s+|the\\s+|el\\s+)?)?`;
const MONTHS_NAMED = `(?<month>${MONTH})\\.?(?:\\s*[/(]\\s*(?:${MONTH})\\)?)?`;
const DIGITS = '[\\d٠-٩۰-۹]';
const YEAR = `(?<year>${DIGITS}{4})`;
const FORMS = [
  // 5 March 2024, 1er mars 2024, 5 de marzo de 2024, 5 أيار/مايو 2010
  `${EDGE}${DAYNAME}(?:le\\s+)?(?<day>${DIGITS}{1,2})(?:st|nd|rd|th|er|º|°|o)?\\s*(?:of\\s+|de\\s+)?[-\\s]?${MONTHS_NAMED}[,،]?[-\\s]*(?:del?\\s+)?${YEAR}${END}`,
  // March 5, 2024, October 30th, 2019
  `${EDGE}${DAYNAME}${MONTHS_NAMED}(?:\\s+|-)(?<day>${DIGITS}{1,2})(?:\\s?(?:st|nd|rd|th))?(?:,?\\s+|-)${YEAR}${END}`,
  // 2024-03-05 and 2024/3/5
  `${EDGE}${DAYNAME}${YEAR}(?<iso>[-/.])(?<month2>${DIGITS}{1,2})\\k<iso>(?<day>${DIGITS}{1,2})(?!\\d)`,
  // 04-05-2010, 12/15/2017, 05.03.2024
  `${EDGE}${DAYNAME}(?<first>${DIGITS}{1,2})(?<sep>[-/.])(?<second>${DIGITS}{1,2})\\k<sep>${YEAR}(?!\\d)(?:\\s*\\(?(?<after>${WEEKDAY})\\)?${END})?`,
].map((form) => new RegExp(form, 'giu'));

/** @returns the days that stand in a text, in their order; a day without a year is none. */
export function findDates(text: string): WrittenDate[] {
  if (!/[\d٠-٩۰-۹]{4}/.test(text)) return [];
  const found = FORMS.flatMap((form) => [...text.matchAll(form)].flatMap(readMatch));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // The furthest end so far, of what is left out too: asking all that went before takes long in a list of dates.
  let reached = 0;
  return found.filter(({ start, end }) => {
    const apart = start >= reached;
    reached = Math.max(reached, end);
    return apart;
  });
}

function readMatch({ 0: text, index: start, groups = {} }: RegExpExecArray): WrittenDate[] {
  const { year = '', month = '', month2, day, first, second, sep, weekday: named, after } = groups;
  const name = named ?? after;
  const place = { start, end: start + text.length, text: text.trim() };
  const said = name === undefined ? undefined : WEEKDAY_OF.get(fold(name));
  if (first !== undefined) return readNumbers(number(first), number(second), number(year), said, sep, place);
  const read = {
    year: number(year),
    month: NUMBER_OF.get(fold(month)) ?? number(month2),
    day: number(day),
  };
  if (!isReal(read)) return [];
  const contradicted = said !== undefined && weekday(read) !== said;
  return [
    { ...place, day: read, readings: [read], ...(contradicted ? { note: 'the day of the week does not fit' } : {}) },
  ];
}

type Place = Pick<WrittenDate, 'start' | 'end' | 'text'>;

/** Day first or month first: a number above 12 or the day of the week tells. */
function readNumbers(
  first: number,
  second: number,
  year: number,
  named: number | undefined,
  sep: string | undefined,
  place: Place,
): WrittenDate[] {
  const both = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ].filter(isReal);
  const [dayFirst, monthFirst] = both;
  if (!dayFirst) return [];
  // Full stops part dates in countries that write the day first.
  if (sep === '.') return [{ ...place, day: dayFirst, readings: [dayFirst] }];
  if (!monthFirst || first === second) {
    const note = first === second ? undefined : `${first > 12 ? first : second} can only be the day`;
    return [{ ...place, day: dayFirst, readings: [dayFirst], ...(note === undefined ? {} : { note }) }];
  }
  const fitting = named === undefined ? [] : both.filter((day) => weekday(day) === named);
  const [only] = fitting;
  if (only && fitting.length === 1)
    return [{ ...place, day: only, readings: [only], note: 'the day of the week tells which number is the month' }];
  return [{ ...place, readings: both, note: 'day and month can be read in either order' }];
}

function isReal({ year, month, day }: Day): boolean {
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Arabic-Indic and Extended Arabic-Indic digits carry their value in the last four bits. */
function number(digits = ''): number {
  return Number(digits.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)));
}

/** A day and month without a year, or a day of the week: evidence of when, no date. */
const PARTIAL = new RegExp(
  `${EDGE}(?:(?:${WEEKDAY})\\.?,?\\s+)?(?:${DIGITS}{1,2}(?:st|nd|rd|th|er)?\\s+(?:de\\s+)?(?:${MONTH})(?:\\s*/\\s*(?:${MONTH}))?|(?:${MONTH})\\.?\\s+${DIGITS}{1,2}(?:st|nd|rd|th)?)${END}`,
  'iu',
);

const ANY_WEEKDAY = new RegExp(
  `${EDGE}(?:${WEEKDAY.split('|')
    .filter((name) => name.length > 4)
    .join('|')})${END}`,
  'iu',
);

/** @returns the words that say when without saying the year: `14 March`, `Monday`. */
export function partialDate(
  text: string,
):
  | { readonly text: string; readonly start: number; readonly end: number; readonly kind: 'day' | 'weekday' }
  | undefined {
  const day = PARTIAL.exec(text);
  if (day) return { text: day[0], start: day.index, end: day.index + day[0].length, kind: 'day' };
  const name = ANY_WEEKDAY.exec(text);
  return name ? { text: name[0], start: name.index, end: name.index + name[0].length, kind: 'weekday' } : undefined;
}
