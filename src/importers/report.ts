import { isoDay } from '../model/date.ts';
import type { Dropped } from './document.ts';
import { type DateEvidence, type Draft, type Found, type Origin, SURE } from './draft.ts';

/** A field as reports have it. */
export type FieldReport = {
  readonly field: string;
  readonly value: unknown;
  readonly confidence: number;
  readonly origin: Origin;
};

/** What an import says of one release. */
export type DraftReport = {
  readonly fields: readonly FieldReport[];
  /** The fields that a person must look at: of little confidence, or missing though required. */
  readonly doubtful: readonly string[];
  readonly dateEvidence: readonly DateEvidence[];
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
};

/** @returns what was found, what is doubtful, and what was left out and why */
export function reportOf(draft: Draft): DraftReport {
  const {
    title,
    subtitle,
    date,
    dateline,
    language,
    office,
    embargo,
    type,
    image,
    boilerplate,
    themes,
    countries,
    formerUrl,
    summary,
    contacts,
  } = draft;
  const single: Readonly<Record<string, Found<unknown> | undefined>> = {
    title,
    subtitle,
    date: date && { ...date, value: isoDay(date.value) },
    dateline,
    language,
    office,
    embargo,
    type,
    summary,
    image,
    boilerplate,
    themes,
    countries,
    source: formerUrl,
  };
  const fields = [
    ...Object.entries(single).flatMap(([field, found]) => (found ? [toReport(field, found)] : [])),
    ...contacts.map((contact, index) => toReport(`contacts.${index}`, contact)),
  ];
  const missing = ['title', 'date', 'office', 'contacts'].filter(
    (field) => !fields.some((one) => one.field === field || one.field.startsWith(`${field}.`)),
  );
  const unsure = fields.filter(({ confidence }) => confidence < SURE).map(({ field }) => field);
  const { dateEvidence, dropped, warnings } = draft;
  return { fields, doubtful: [...missing, ...unsure], dateEvidence, dropped, warnings };
}

function toReport(field: string, { value, confidence, origin }: Found<unknown>): FieldReport {
  return { field, value, confidence: Math.round(confidence * 100) / 100, origin };
}
