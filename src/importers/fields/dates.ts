import { type Day, dayNumber, isoDay, parseReleaseDate } from '../../model/date.ts';
import { present } from '../../model/present.ts';
import type { Block, Metadata } from '../document.ts';
import type { DateEvidence, Found } from '../draft.ts';
import type { HeadDate } from './head.ts';
import { findDates, partialDate, type WrittenDate } from './written-dates.ts';

/** What was decided of the date, and what was seen that may tell it. */
export type DateReading = {
  readonly date?: Found<Day>;
  readonly evidence: readonly DateEvidence[];
  readonly warnings: readonly string[];
};

type Candidate = Omit<HeadDate, 'line'> & { readonly line?: number };

/** Dates of one release that are further apart than this many days are not of one event. */
const TOLERANCE = 3;
const SURE = 0.85;
/** Less than this is offered, not used. */
const USABLE = 0.5;

/** Decides the date of a release: from what is said to be its date, never from days in the story. */
export function decideDate(
  stated: readonly HeadDate[],
  metadata: Metadata,
  body: readonly Block[],
  partial: string | undefined,
): DateReading {
  const candidates = [...stated, ...metadata.dates.flatMap(readStated)].sort((a, b) => b.confidence - a.confidence);
  const usable = candidates.filter(({ confidence }) => confidence >= USABLE);
  const best = usable.find(({ date }) => date.day !== undefined);
  const ambiguous = usable.filter(({ date }) => date.day === undefined);
  const evidence = [
    ...ambiguous.flatMap(asReadings),
    ...candidates.filter(({ confidence }) => confidence < USABLE).flatMap(asEvidence),
  ];
  if (!best?.date.day) return { evidence: [...evidence, ...evidenceIn(body, partial)], warnings: [] };
  const { day } = best.date;
  const others = usable
    .filter(
      ({ date, confidence }) =>
        date.day && confidence >= SURE && Math.abs(dayNumber(date.day) - dayNumber(day)) > TOLERANCE,
    )
    .flatMap(asEvidence);
  const warnings = others.map(
    (other) => `The date is ${isoDay(day)} by ${best.how}, but ${other.day} by ${other.why}.`,
  );
  const note = best.date.note === undefined ? '' : ` (${best.date.note})`;
  const isContradicted = best.date.note?.includes('does not fit') === true;
  const confidence = others.length > 0 || isContradicted ? Math.min(0.65, best.confidence) : best.confidence;
  const origin = { text: best.text, ...(best.line === undefined ? {} : { line: best.line }), how: best.how + note };
  return { date: { value: day, confidence, origin }, evidence: [...evidence, ...others], warnings };
}

function readStated({ value, where, confidence }: Metadata['dates'][number]): Candidate[] {
  const iso = parseReleaseDate(/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? '');
  if (iso.ok) {
    const { year, month, day } = iso.value;
    const date: WrittenDate = { day: { year, month, day }, readings: [iso.value], start: 0, end: 10, text: value };
    return [{ date, confidence, text: value, how: where }];
  }
  return findDates(value)
    .slice(0, 1)
    .map((date) => ({ date, confidence, text: value, how: where }));
}

function asReadings({ date, text, line }: Candidate): DateEvidence[] {
  return date.readings.map((day) => ({
    text,
    ...(line === undefined ? {} : { line }),
    day: isoDay(day),
    why: present(date.note),
  }));
}

function asEvidence({ date, text, line, how }: Candidate): DateEvidence[] {
  return date.day ? [{ text, ...(line === undefined ? {} : { line }), day: isoDay(date.day), why: how }] : [];
}

/** What the first paragraphs say of when: offered to a person, who knows the calendar. */
function evidenceIn(body: readonly Block[], partial: string | undefined): DateEvidence[] {
  const found: DateEvidence[] =
    partial === undefined ? [] : [{ text: partial, why: 'the dateline has a day without a year' }];
  for (const { text, line } of body.slice(0, 4)) {
    const [full] = findDates(text);
    if (full)
      found.push({
        text: around(text, full.start, full.end),
        line,
        ...(full.day ? { day: isoDay(full.day) } : {}),
        why: 'a day in the text',
      });
    const part = partialDate(text);
    if (part && !full)
      found.push({
        text: around(text, part.start, part.end),
        line,
        why: part.kind === 'day' ? 'a day without a year' : 'a day of the week',
      });
  }
  return found.slice(0, 5);
}

/** The clause in which something stands. */
function around(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf('. ', start) + 1, text.lastIndexOf(', ', start) + 1, start - 60, 0);
  const after = [text.indexOf(',', end), text.indexOf('. ', end), end + 40, text.length].filter((at) => at >= end);
  return text.slice(before, Math.min(...after)).trim();
}
