import type { Sheet } from '../sheet.ts';
import { readDateLine } from './date-lines.ts';
import type { FieldDump } from './dump.ts';
import type { HeadDate } from './head.ts';
import { findDates } from './written-dates.ts';

/** @returns the date that a content system printed with its label */
export function dumpDate(dump: FieldDump): HeadDate[] {
  const text = dump.values.get('date');
  const [date] = text === undefined ? [] : findDates(text);
  return date && text !== undefined
    ? [{ date, confidence: 0.95, line: dump.lines.get('date') ?? 1, text, how: 'field "Posted"' }]
    : [];
}

/** Takes dates with a label out that stand below the text: "Issued 6 September 2022". */
export function takeLateDates(sheet: Sheet): HeadDate[] {
  return sheet.blocks.flatMap((block): HeadDate[] => {
    const dated = block.aside === undefined && block.node.type === 'paragraph' ? readDateLine(block.text) : undefined;
    if (!dated || (!dated.labelled && !block.hints.has('date'))) return [];
    sheet.take([block]);
    return [{ date: dated.date, confidence: 0.9, line: block.line, text: block.text, how: 'date below the text' }];
  });
}
