import { tidy } from '../words.ts';
import { findDates, type WrittenDate } from './written-dates.ts';

/** What stands before a date on a line of its own. */
const LABEL =
  /^(?:date(?:\s+(?:publish(?:ed)?|posted|of issue|issued))?|posted(?:\s+on)?|published(?:\s+on)?|publication date|submitted(?:\s+by\s+\S.{0,40}?\s+on|\s+on)?|created(?:\s+on)?|issued(?:\s+on)?|released|release date|press release date|sent|publi[ée]e?(?:\s+le)?|paru(?:\s+le)?|post[ée] le|mis en ligne le|date de publication|publicad[oa](?:\s+el)?|fecha(?:\s+de\s+publicaci[oó]n)?|تاريخ النشر|نشر(?:ت)? في|نُشر في|التاريخ)\s*[:：]?\s*/iu;
/** What may stand beside it: a time, a counter, a kind, reading time. */
const BESIDE =
  /^(?:[\s\-–—|·•,.;:/()،]|at|à|a las|\d{1,2}[:h.]\d{2}(?::\d{2})?|[ap]\.?m|gmt|utc|hrs?|cet|local time|on|le|el|les|press|presse|prensa|news|press release|statement|communiqu[ée](?: de presse)?|comunicado(?: de prensa)?|(?:by|par|por)\s+\p{L}+(?!\p{L})|\d+\s*min(?:utes?)?(?:\s+read)?)*$/iu;

/** A line that says when the release was issued. */
export type DateLine = {
  readonly date: WrittenDate;
  /** It says that it is the date of issue, or is nothing but a date. */
  readonly labelled: boolean;
};

/** @returns the date when a line is nothing but one, with its label and time. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > 120) return undefined;
  const text = tidy(line);
  const label = LABEL.exec(text)?.[0] ?? '';
  const dates = findDates(text.slice(label.length));
  const [date] = dates;
  if (!date) return undefined;
  const rest = text.slice(label.length);
  const beside = `${rest.slice(0, date.start)} ${dates.reduceRight((left, other) => left.slice(0, other.start) + left.slice(other.end), rest).slice(date.start)}`;
  return BESIDE.test(beside) ? { date, labelled: label !== '' } : undefined;
}
