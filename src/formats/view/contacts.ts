import type { Contact, Phone } from '../../model/contact.ts';
import { type Language, primaryLanguage } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import { fill } from '../templates/fill.ts';
import type { Strings } from '../templates/strings.ts';
import { listComma } from './lists.ts';
import { localName } from './names.ts';

/** A number or an address with its label and where it leads. */
export type Reach = {
  readonly label: string;
  /** Read from left to right everywhere. */
  readonly text: string;
  /** `ext. 12`, in the direction of the language. */
  readonly suffix: string | null;
  readonly href: string;
};

/** A contact as templates print it; nothing is undefined. */
export type ContactView = {
  readonly name: string;
  /** Function and office: `Chief of Mission, IOM Mexico`. */
  readonly role: string | null;
  readonly phones: readonly Reach[];
  readonly email: Reach | null;
  /** `Languages: English, Spanish`. */
  readonly languages: string | null;
};

/** @returns the contacts of a release in its language. */
export function contactViews({ contacts, language }: Release, strings: Strings): readonly ContactView[] {
  return contacts.map((contact) => contactView(contact, language, strings));
}

function contactView(
  { name, title, office, phones, email, languages }: Contact,
  language: Language,
  strings: Strings,
): ContactView {
  const role = [title, office && localName(office.name, language)].filter((part) => part !== undefined);
  const names = languages.map((spoken) => strings.spoken[primaryLanguage(spoken)] ?? spoken);
  return {
    name,
    role: role.length === 0 ? null : role.join(listComma(language)),
    phones: phones.map((phone) => phoneView(phone, strings)),
    email:
      email === undefined
        ? null
        : { label: strings.contacts.email, text: email, suffix: null, href: `mailto:${email}` },
    languages:
      names.length === 0 ? null : fill(strings.contacts.languages, { languages: names.join(listComma(language)) }),
  };
}

function phoneView({ e164, international, extension }: Phone, strings: Strings): Reach {
  const suffix = extension === undefined ? null : fill(strings.contacts.extension, { digits: extension });
  // RFC 3966 writes an extension as a parameter of the tel: address.
  const href = extension === undefined ? `tel:${e164}` : `tel:${e164};ext=${extension}`;
  return { label: strings.contacts.phone, text: international, suffix, href };
}
