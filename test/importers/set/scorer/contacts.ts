import type { Label } from './labels.ts';
import type { ReadContact } from './reading.ts';
import { normalise } from './text.ts';

type LabelledContact = Label['contacts'][number];

/** A contact's name, address and numbers as texts that can be counted: `1 email bo@example.org`. */
export type ContactParts = { readonly expected: readonly string[]; readonly got: readonly string[] };

/** "Mme Odile Aucune" and "Odile Aucune" are one name. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|m|mme|mlle|sr|sra)\.? (?=\p{Lu})/iu;

/** Pairs the contacts of a label with those that were read, and lists the parts of both by pair. */
export function contactParts(expected: readonly LabelledContact[], got: readonly ReadContact[]): ContactParts {
  const left = [...got];
  const parts: { expected: string[]; got: string[] } = { expected: [], got: [] };
  for (const [index, contact] of expected.entries()) {
    parts.expected.push(...partsOf(contact, index, []));
    const place = bestPartner(contact, left);
    const [partner] = place < 0 ? [] : left.splice(place, 1);
    if (partner) parts.got.push(...partsOf(partner, index, contact.phones));
  }
  for (const contact of left) parts.got.push(...partsOf(contact, -1, []));
  return parts;
}

/** @returns the roles of contacts, each with the name that it belongs to. */
export function roles(contacts: readonly ReadContact[]): readonly string[] {
  return contacts.flatMap(({ name, role }) => (role ? [`${nameOf(name)}: ${normalise(role)}`] : []));
}

function nameOf(name = ''): string {
  return normalise(name).replace(HONORIFIC, '');
}

function bestPartner(contact: LabelledContact, candidates: readonly ReadContact[]): number {
  const scores = candidates.map((candidate) => likeness(contact, candidate));
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

function likeness(a: LabelledContact, b: ReadContact): number {
  const name = a.name !== undefined && nameOf(a.name) === nameOf(b.name) ? 4 : 0;
  const email = a.email !== undefined && a.email === b.email ? 2 : 0;
  return name + email + (a.phones.some((phone) => b.phones.some((other) => samePhone(phone, other))) ? 1 : 0);
}

function partsOf({ name, email, phones }: ReadContact, index: number, asIn: readonly string[]): readonly string[] {
  const phone = (text: string): string => asIn.find((known) => samePhone(known, text)) ?? text;
  return [
    ...(name ? [`${index} name ${nameOf(name)}`] : []),
    ...(email ? [`${index} email ${email.toLowerCase()}`] : []),
    ...phones.map((text) => `${index} phone ${phone(text)}`),
  ];
}

/** A label's number with a country code must be that number; one without is found by its end. */
function samePhone(label: string, read: string): boolean {
  const [a, b] = [digits(label), digits(read)];
  if (a.extension !== b.extension) return false;
  return label.startsWith('+') ? a.number === b.number : b.number.endsWith(a.number.replace(/^0/, ''));
}

function digits(phone: string): { readonly number: string; readonly extension: string } {
  const [number = '', extension = ''] = phone.replace(/\(0\)/g, '').split(/(?:e?xt|x|poste|تحويلة)\D*/i);
  return { number: number.replace(/\D/g, ''), extension: extension.replace(/\D/g, '') };
}
