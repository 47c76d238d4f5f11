import type { RootContent } from 'mdast';
import type { Day } from '../model/date.ts';
import { slugify } from '../model/slug.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { findCountry } from '../newsroom/registry/countries.ts';
import { bodyOf } from './body.ts';
import type { ContactsReading } from './contacts/parse.ts';
import { readContacts, takeContactBlocks } from './contacts/take.ts';
import type { Dropped, ImportDocument } from './document.ts';
import type { Draft, Found } from './draft.ts';
import { dropPicturesAround, takeImage } from './fields/captions.ts';
import type { DatelineReading } from './fields/dateline.ts';
import { decideDate } from './fields/dates.ts';
import { listed, takeFieldDump } from './fields/dump.ts';
import { type Head, type HeadDate, takeHead } from './fields/head.ts';
import { findLanguage } from './fields/language.ts';
import { findOfficeOf } from './fields/office.ts';
import { dumpDate, takeLateDates } from './fields/other-dates.ts';
import { knownPlaces } from './fields/place-names.ts';
import { dropMarks, dropRepeats, dropTail } from './fields/tail.ts';
import { takeDateline } from './fields/take-dateline.ts';
import { takeBoilerplate, takeNotes } from './fields/texts.ts';
import { Sheet } from './sheet.ts';

/** Finds the fields of one release in its blocks; each takes its own, what remains is the text. */
export function findRelease(document: ImportDocument, newsroom: Newsroom): Draft {
  const { metadata } = document;
  const sheet = new Sheet(document.blocks);
  const knows = knownPlaces(newsroom);
  for (const block of document.blocks) if (block.aside !== undefined) sheet.drop([block], block.aside);
  const dump = takeFieldDump(sheet);
  dropMarks(sheet);
  const contactLines = takeContactBlocks(sheet);
  const notes = takeNotes(sheet);
  const boilerplate = takeBoilerplate(sheet, newsroom);
  const image = takeImage(sheet, dump.values.get('caption'));
  const head = takeHead(sheet, metadata, newsroom, knows);
  const lateDates = takeLateDates(sheet);
  const dateline = head.dateline ?? takeDateline(sheet, knows);
  dropRepeats(sheet, head.title ? [head.title.value] : []);
  dropTail(sheet, document.published);
  for (const blocks of [sheet.blocks, notes?.blocks ?? []]) dropPicturesAround(sheet, blocks);
  const dates = [...head.dates, ...dumpDate(dump), ...lateDates, ...datelineDate(dateline)];
  const decided = decideDate(dates, metadata, sheet.blocks, dateline?.value.partial);
  dropOtherDates(sheet, dates, decided.date);
  const contacts = readContacts(contactLines, newsroom, decided.date?.value, dateline);
  const words = sheet.blocks.map(({ text }) => text).join(' ');
  const office = findOfficeOf(newsroom, decided.date?.value, dump, dateline, contacts.contacts);
  return {
    ...found('title', head.title),
    ...found('subtitle', head.subtitle),
    ...found('date', decided.date),
    dateEvidence: decided.evidence,
    ...found('dateline', dateline && { ...dateline, value: dateline.value.places }),
    language: findLanguage(words, [dump.values.get('language'), metadata.language], newsroom.language),
    ...found('office', office),
    ...found('embargo', stated(head.embargo, 0.5, 'line above the text')),
    ...found('type', head.type),
    ...found('summary', stated(metadata.summary, 0.9, 'summary of the item')),
    status: document.published && head.embargo === undefined ? 'approved' : 'draft',
    contacts: contacts.contacts,
    ...found('image', image),
    ...found('boilerplate', boilerplate),
    ...found('notes', notesOf(notes)),
    ...found('themes', listed(dump, 'themes', slugify)),
    ...found('countries', listed(dump, 'countries', findCountry)),
    ...found('formerUrl', stated(metadata.url, 0.95, 'address of the page')),
    body: bodyOf(sheet.blocks),
    assets: document.assets,
    dropped: [...document.dropped, ...sheet.dropped, ...unusedLines(contacts)],
    warnings: [...document.warnings, ...decided.warnings, ...contacts.warnings, ...embargoWarning(head)],
  };
}

function datelineDate(dateline: Found<DatelineReading> | undefined): HeadDate[] {
  const date = dateline?.value.date;
  if (!dateline || !date) return [];
  const { text, line = 1 } = dateline.origin;
  return [{ date, confidence: 0.94, line, text, how: 'dateline' }];
}

/** The date is one of those that were found; the others are told. */
function dropOtherDates(sheet: Sheet, dates: readonly HeadDate[], decided: Found<Day> | undefined): void {
  const others = dates.filter(({ text, how }) => how !== 'dateline' && text !== decided?.origin.text);
  sheet.dropped.push(...others.map(({ text, line }) => ({ text, line, reason: 'another date' as const })));
}

function stated(value: string | undefined, confidence: number, how: string): Found<string> | undefined {
  return value === undefined ? undefined : { value, confidence, origin: { text: value, how } };
}

function notesOf(notes: ReturnType<typeof takeNotes>): Found<readonly RootContent[]> | undefined {
  if (!notes) return undefined;
  const { text, line } = notes.heading;
  return { value: bodyOf(notes.blocks), confidence: 0.9, origin: { text, line, how: 'below their heading' } };
}

function unusedLines({ unused = [], faxes }: ContactsReading): Dropped[] {
  return [
    ...unused.map(({ text, line }) => ({ text, line, reason: 'contact without a number' as const })),
    ...faxes.map(({ text, line }) => ({ text, line, reason: 'fax number' as const })),
  ];
}

function embargoWarning({ embargo }: Head): string[] {
  return embargo === undefined ? [] : [`The input says "${embargo}": the source is a draft until a person decides.`];
}

/** A property that is there only when it has a value. */
function found<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
