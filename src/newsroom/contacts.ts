import type { Phone } from '../model/contact.ts';
import type { Day } from '../model/date.ts';
import { isEmailAddress } from '../model/email-address.ts';
import type { ContactEntry, FrontMatter } from '../model/front-matter.ts';
import { type Language, parseLanguage } from '../model/language.ts';
import type { Office } from '../model/office.ts';
import { type PhoneProblem, parsePhone } from '../model/phone.ts';
import type { Result } from '../model/result.ts';
import { closest, fold } from '../model/text.ts';
import type { PathStep } from '../source/yaml-node.ts';
import type { Newsroom } from './newsroom.ts';
import { findOffice, type OfficeMatch } from './registry/find.ts';

/** A value and where it stands in the front matter. */
type Placed<T> = { readonly path: readonly PathStep[]; readonly text: string; readonly read: T };

/** A contact of a source, with each of its values read. */
export type ContactReading = {
  readonly path: readonly PathStep[];
  /** What it says, or what the newsroom says of the contact that it names. */
  readonly entry?: ContactEntry;
  /** True when the entry is the newsroom's: its values do not stand in this source. */
  readonly shared: boolean;
  /** Names that were perhaps meant, when it names a contact that does not exist. */
  readonly suggestions: readonly string[];
  readonly office?: Placed<OfficeMatch>;
  readonly phones: readonly Placed<Result<Phone, PhoneProblem>>[];
  readonly email?: Placed<boolean>;
  readonly languages: readonly Placed<Language | undefined>[];
};

type Context = { readonly newsroom: Newsroom; readonly office: OfficeMatch | undefined; readonly day: Day | undefined };

/** Reads the contacts of a source: a lone one or a list, each written out or named by its id or name in `offices.yaml`. */
export function readContacts(
  contacts: FrontMatter['contacts'] | undefined,
  context: Context,
): readonly ContactReading[] {
  if (contacts === undefined) return [];
  if (!Array.isArray(contacts)) return [readContact(contacts, ['contacts'], context)];
  return contacts.map((contact, index) => readContact(contact, ['contacts', index], context));
}

function readContact(contact: string | ContactEntry, path: readonly PathStep[], context: Context): ContactReading {
  if (typeof contact !== 'string') return readEntry(contact, path, false, context);
  const { contacts } = context.newsroom;
  const entry = contacts.get(contact) ?? [...contacts.values()].find(({ name }) => fold(name) === fold(contact));
  if (entry) return readEntry(entry, path, true, context);
  const names = [...contacts].flatMap(([id, { name }]) => [id, name]);
  return { path, shared: false, suggestions: closest(contact, names), phones: [], languages: [] };
}

function readEntry(entry: ContactEntry, path: readonly PathStep[], shared: boolean, context: Context): ContactReading {
  // A value that stands in offices.yaml is reported where the release names the contact.
  const at = (...steps: PathStep[]) => (shared ? path : [...path, ...steps]);
  const office =
    entry.office === undefined ? context.office : findOffice(context.newsroom.offices, entry.office, context.day);
  const country = foundOffice(office)?.country;
  const phones = entry.phone === undefined ? [] : Array.isArray(entry.phone) ? entry.phone : [entry.phone];
  return {
    path,
    entry,
    shared,
    suggestions: [],
    ...(office && entry.office !== undefined
      ? { office: { path: at('office'), text: entry.office, read: office } }
      : {}),
    phones: phones.map((text, index) => ({
      path: Array.isArray(entry.phone) ? at('phone', index) : at('phone'),
      text,
      read: parsePhone(text, country),
    })),
    ...(entry.email === undefined
      ? {}
      : { email: { path: at('email'), text: entry.email, read: isEmailAddress(entry.email) } }),
    languages: (entry.languages ?? []).map((text, index) => ({
      path: at('languages', index),
      text,
      read: parseLanguage(text),
    })),
  };
}

/** @returns the office of a match that found one. */
export function foundOffice(match: OfficeMatch | undefined): Office | undefined {
  return match?.kind === 'found' ? match.office : undefined;
}
