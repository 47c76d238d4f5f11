import type { Day } from '../../model/date.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { DraftContact, Found } from '../draft.ts';
import type { DatelineReading } from './dateline.ts';
import type { FieldDump } from './dump.ts';
import { readOffice } from './place-names.ts';

/** Finds the office: what a field says, a contact's own, then the place of the dateline. */
export function findOfficeOf(
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
