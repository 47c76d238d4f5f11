import type { Day } from '../../model/date.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { cutBlock } from '../cut.ts';
import type { Block } from '../document.ts';
import type { Found } from '../draft.ts';
import type { DatelineReading } from '../fields/dateline.ts';
import { readOffice } from '../fields/place-names.ts';
import type { Sheet } from '../sheet.ts';
import { findContactBlocks } from './find.ts';
import { leadLength, leadWithin } from './leads.ts';
import { type ContactLine, type ContactsReading, parseContacts } from './parse.ts';

/** Takes the contact lines out; one that stands at the end of a paragraph is cut off it first. */
export function takeContactBlocks(sheet: Sheet): readonly ContactLine[] {
  sheet.divide((block) => {
    const at = block.node.type === 'paragraph' ? leadWithin(block.text) : -1;
    if (at <= 0 || !/@|\d{4}|\d[\d ().-]{6}/.test(block.text.slice(at))) return [block];
    return cutBlock(block, at).filter((part) => part !== undefined);
  });
  const runs = findContactBlocks(sheet.blocks);
  sheet.take(runs.flatMap(({ blocks }) => blocks));
  return runs.flatMap(({ blocks }) => blocks.flatMap(contactLines));
}

function contactLines({ text, lines, line, group }: Block): ContactLine[] {
  const all = lines.length > 0 ? lines : [text];
  return all.map((one) => ({ text: one, line, group }));
}

/** Reads the contacts of some lines; national numbers are those of the country of the dateline. */
export function readContacts(
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
  const said = new Set(reading.contacts.flatMap(({ origin }) => origin.text.split('\n')));
  const unsaid = all.filter((text) => !said.has(text));
  return {
    ...reading,
    contacts: [
      { ...first, origin: { ...first.origin, text: [...new Set([...unsaid, first.origin.text])].join('\n') } },
      ...rest,
    ],
  };
}
