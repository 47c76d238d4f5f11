import type { Day } from '../model/date.ts';
import { slugify } from '../model/slug.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { findCountry } from '../newsroom/registry/countries.ts';
import { bodyOf } from './body.ts';
import { findContactBlocks } from './contacts/find.ts';
import { leadLength, leadWithin } from './contacts/leads.ts';
import { type ContactLine, type ContactsReading, parseContacts } from './contacts/parse.ts';
import { cutBlock } from './cut.ts';
import type { Block, ImportDocument } from './document.ts';
import type { Draft, DraftContact, Found } from './draft.ts';
import { takeImage } from './fields/captions.ts';
import { readDateLine } from './fields/date-lines.ts';
import { type DatelineReading, type KnowsPlace, readBoldPlace, readDateline } from './fields/dateline.ts';
import { decideDate } from './fields/dates.ts';
import { type FieldDump, takeFieldDump } from './fields/dump.ts';
import { type HeadDate, takeHead } from './fields/head.ts';
import { findLanguage } from './fields/language.ts';
import { knownPlaces, readOffice } from './fields/place-names.ts';
import { dropMarks, dropRepeats, dropTail } from './fields/tail.ts';
import { takeBoilerplate, takeNotes } from './fields/texts.ts';
import { findDates } from './fields/written-dates.ts';
import { plainText } from './html/inlines.ts';
import { Sheet } from './sheet.ts';
import { isProse, tidy } from './words.ts';

/** Finds the fields of one release in its blocks; each takes its own, what remains is the text. */
export function findRelease(document: ImportDocument, newsroom: Newsroom): Draft {
  const sheet = new Sheet(document.blocks);
  const knows = knownPlaces(newsroom);
  for (const block of document.blocks) if (block.aside !== undefined) sheet.drop([block], block.aside);
  const dump = takeFieldDump(sheet);
  dropMarks(sheet);
  const contactBlocks = takeContactBlocks(sheet);
  const notes = takeNotes(sheet);
  const boilerplate = takeBoilerplate(sheet, newsroom);
  const image = takeImage(sheet, dump.values.get('caption'));
  const head = takeHead(sheet, document.metadata, newsroom, knows);
  const dates = [...head.dates, ...dumpDate(dump), ...takeLateDates(sheet)];
  const dateline = head.dateline ?? takeDateline(sheet, knows);
  if (dateline?.value.date)
    dates.push({
      date: dateline.value.date,
      confidence: 0.94,
      line: dateline.origin.line ?? 1,
      text: dateline.origin.text,
      how: 'dateline',
    });
  dropRepeats(sheet, head.title ? [head.title.value] : []);
  dropTail(sheet, document.published);
  const decided = decideDate(dates, document.metadata, sheet.blocks, dateline?.value.partial);
  const otherDates = dates.filter(({ text, how }) => how !== 'dateline' && text !== decided.date?.origin.text);
  sheet.dropped.push(...otherDates.map(({ text, line }) => ({ text, line, reason: 'another date' as const })));
  const contacts = readContacts(contactBlocks, newsroom, decided.date?.value, dateline);
  const language = findLanguage(sheet.blocks.map(({ text }) => text).join(' '), [dump.values.get('language'), document.metadata.language], newsroom.language); // biome-ignore format: one call
  const office = findOfficeOf(newsroom, decided.date?.value, dump, dateline, contacts.contacts);
  return {
    ...found('title', head.title),
    ...found('subtitle', head.subtitle),
    ...found('date', decided.date),
    dateEvidence: decided.evidence,
    ...found('dateline', dateline && { ...dateline, value: dateline.value.places }),
    language,
    ...found('office', office),
    ...found(
      'embargo',
      head.embargo === undefined
        ? undefined
        : { value: head.embargo, confidence: 0.5, origin: { text: head.embargo, how: 'line above the text' } },
    ),
    ...found('type', head.type),
    ...found(
      'summary',
      document.metadata.summary === undefined
        ? undefined
        : {
            value: document.metadata.summary,
            confidence: 0.9,
            origin: { text: document.metadata.summary, how: 'summary of the item' },
          },
    ),
    status: document.published && head.embargo === undefined ? 'approved' : 'draft',
    contacts: contacts.contacts,
    ...found('image', image),
    ...found('boilerplate', boilerplate),
    ...found(
      'notes',
      notes && {
        value: bodyOf(notes.blocks),
        confidence: 0.9,
        origin: { text: notes.heading.text, line: notes.heading.line, how: 'below their heading' },
      },
    ),
    ...found(
      'themes',
      listed(dump, 'themes', (text) => slugify(text)),
    ),
    ...found('countries', listed(dump, 'countries', findCountry)),
    ...found(
      'formerUrl',
      document.metadata.url === undefined
        ? undefined
        : {
            value: document.metadata.url,
            confidence: 0.95,
            origin: { text: document.metadata.url, how: 'address of the page' },
          },
    ),
    body: bodyOf(sheet.blocks),
    assets: document.assets,
    dropped: [
      ...document.dropped,
      ...sheet.dropped,
      ...(contacts.unused ?? []).map(({ text, line }) => ({ text, line, reason: 'contact without a number' as const })),
      ...contacts.faxes.map(({ text, line }) => ({ text, line, reason: 'fax number' as const })),
    ],
    warnings: [
      ...document.warnings,
      ...decided.warnings,
      ...contacts.warnings,
      ...(head.embargo === undefined
        ? []
        : [`The input says "${head.embargo}": the source is a draft until a person decides.`]),
    ],
  };
}

/** A property that is there only when it has a value. */
function found<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

/** Takes the contact lines out; one that stands at the end of a paragraph is cut off it first. */
function takeContactBlocks(sheet: Sheet): readonly ContactLine[] {
  for (const block of sheet.blocks) {
    const at = block.node.type === 'paragraph' ? leadWithin(block.text) : -1;
    if (at <= 0 || !/@|\d{4}|\d[\d ().-]{6}/.test(block.text.slice(at))) continue;
    sheet.replace(block, ...cutBlock(block, at).filter((part) => part !== undefined));
  }
  const runs = findContactBlocks(sheet.blocks);
  sheet.take(runs.flatMap(({ blocks }) => blocks));
  return runs.flatMap(({ blocks }) => blocks.flatMap(contactLines));
}

function contactLines({ text, lines, line, group }: Block): ContactLine[] {
  const all = lines.length > 0 ? lines : [text];
  return all.map((one) => ({ text: one, line, group }));
}

function readContacts(
  lines: readonly ContactLine[],
  newsroom: Newsroom,
  day: Day | undefined,
  dateline: Found<DatelineReading> | undefined,
): ContactsReading {
  const [place] = dateline?.value.places ?? [];
  const country = place === undefined ? undefined : readOffice(newsroom, place, day)?.office.country;
  const bare = lines.map((line) => ({ ...line, text: line.text.slice(leadLength(line.text)) }));
  const reading = parseContacts(
    bare.filter(({ text }) => text !== ''),
    newsroom,
    { day, country },
  );
  // What announced the contacts is part of where they come from.
  const leads = lines.filter(({ text }) => leadLength(text) > 0).map(({ text }) => text);
  const [first, ...rest] = reading.contacts;
  if (!first) return { ...reading, faxes: [], unused: lines };
  const all = [...leads, ...lines.map(({ text }) => text)];
  const unsaid = all.filter((text) => !reading.contacts.some(({ origin }) => origin.text.includes(text)));
  return {
    ...reading,
    contacts: [
      { ...first, origin: { ...first.origin, text: [...new Set([...unsaid, first.origin.text])].join('\n') } },
      ...rest,
    ],
  };
}

function dumpDate(dump: FieldDump): HeadDate[] {
  const text = dump.values.get('date');
  const [date] = text === undefined ? [] : findDates(text);
  return date && text !== undefined
    ? [{ date, confidence: 0.95, line: dump.lines.get('date') ?? 1, text, how: 'field "Posted"' }]
    : [];
}

/** "Issued 6 September 2022" below the text. */
function takeLateDates(sheet: Sheet): HeadDate[] {
  return sheet.blocks.flatMap((block): HeadDate[] => {
    const dated = block.aside === undefined && block.node.type === 'paragraph' ? readDateLine(block.text) : undefined;
    if (!dated || (!dated.labelled && !block.hints.has('date'))) return [];
    sheet.take([block]);
    return [{ date: dated.date, confidence: 0.9, line: block.line, text: block.text, how: 'date below the text' }];
  });
}

function takeDateline(sheet: Sheet, knows: KnowsPlace): Found<DatelineReading> | undefined {
  const block =
    sheet.blocks.find(({ text, node }) => text !== '' && node.type === 'paragraph' && isProse(text)) ??
    sheet.blocks.find(({ text }) => text !== '');
  if (block?.node.type !== 'paragraph') return undefined;
  const [first] = block.node.children;
  const bold = first?.type === 'strong' || first?.type === 'emphasis' ? tidy(plainText(first.children)) : undefined;
  const reading =
    readDateline(block.text, knows, block.raw) ?? (bold === undefined ? undefined : readBoldPlace(bold, knows));
  if (!reading) return undefined;
  const [, rest] = cutBlock(block, reading.length);
  if (!rest) return undefined;
  sheet.replace(block, rest);
  return {
    value: reading,
    confidence: reading.confidence,
    origin: { text: block.text.slice(0, reading.length).trim(), line: block.line, how: reading.how },
  };
}

/** The office: what a field says, a contact's own, then the place of the dateline. */
function findOfficeOf(
  newsroom: Newsroom,
  day: Day | undefined,
  dump: FieldDump,
  dateline: Found<DatelineReading> | undefined,
  contacts: readonly Found<DraftContact>[],
): Found<string> | undefined {
  const field = dump.values.get('office');
  const named = field === undefined ? undefined : readOffice(newsroom, field, day);
  if (named && field !== undefined)
    return { value: named.office.id, confidence: 0.95, origin: { text: field, how: 'field "Office"' } };
  const contact = contacts.find(({ value }) => value.office !== undefined);
  if (contact?.value.office !== undefined)
    return { value: contact.value.office, confidence: 0.9, origin: { ...contact.origin, how: 'office of a contact' } };
  const places = dateline?.value.places ?? [];
  const offices = places.map((place) => readOffice(newsroom, place, day));
  const [only] = offices;
  if (!only?.alone || !dateline || places.length !== 1) return undefined;
  return { value: only.office.id, confidence: 0.9, origin: { ...dateline.origin, how: 'place of the dateline' } };
}

function listed(
  dump: FieldDump,
  field: 'themes' | 'countries',
  read: (text: string) => string | undefined,
): Found<readonly string[]> | undefined {
  const text = dump.values.get(field);
  const values = (text ?? '')
    .split(/\s*[,;|]\s*/)
    .map(read)
    .filter((value) => value !== undefined && value !== '');
  if (text === undefined || values.length === 0) return undefined;
  return { value: values as string[], confidence: 0.9, origin: { text, how: `field "${field}"` } };
}
