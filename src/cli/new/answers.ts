import { dayAt, type Instant, isoDay, parseReleaseDate } from '../../model/date.ts';
import { defined } from '../../model/defined.ts';
import { ReleaseError } from '../../model/error.ts';
import type { ContactEntry } from '../../model/front-matter.ts';
import { type CompleteLanguage, type Language, parseLanguage } from '../../model/language.ts';
import { languageTag } from '../../model/language-names.ts';
import type { Office } from '../../model/office.ts';
import { present } from '../../model/present.ts';
import { slugify, slugProblem } from '../../model/slug.ts';
import { readSpokenDay } from '../../model/spoken-day.ts';
import { readSpokenMoment } from '../../model/spoken-moment.ts';
import { closest, fold } from '../../model/text.ts';
import { inZone } from '../../model/zone.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { findOffice } from '../../newsroom/registry/find.ts';
import { officeFinding } from '../../rules/office/match.ts';
import { visibleLine } from '../visible.ts';
import type { NEW_EN } from '../words/en-new.ts';
import { fill } from '../words/fill.ts';
import { officeName } from './choices.ts';

type Words = Readonly<Record<keyof typeof NEW_EN, string>>;

/** What an answer is read with. */
export type Desk = { readonly newsroom: Newsroom; readonly now: number; readonly words: Words };

/** An answer that was understood, or why not and what to write. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly hint?: string };

/** Reads an office by its id, name, city or code. */
export function readOffice(text: string, { newsroom }: Desk): Read<Office> {
  const match = findOffice(newsroom.offices, text);
  if (match.kind === 'found') return { ok: true, value: match.office };
  const { message, hint } = present([...officeFinding(match, text, { start: 0, end: 0 })][0]);
  return { ok: false, message, ...defined({ hint }) };
}

/** Reads a language by its tag or its name. */
export function readLanguage(text: string): Read<Language> {
  const language = parseLanguage(languageTag(text) ?? text);
  if (language) return { ok: true, value: language };
  return { ok: false, message: `"${text}" is no language.`, hint: 'Write en, fr, es, ar or another BCP 47 tag.' };
}

/** Reads what becomes the name of a file and a part of an address. */
export function readSlug(text: string): Read<string> {
  if (slugProblem(text) === undefined) return { ok: true, value: text };
  return { ok: false, message: `"${text}" cannot be part of an address.`, hint: `Write ${slugify(text) || 'a name'}` };
}

/** Reads a day on the calendar of the office, or a timestamp. */
export function readDate(text: string, office: Office, { now, words }: Desk): Read<string> {
  if (parseReleaseDate(text).ok) return { ok: true, value: text };
  const day = readSpokenDay(text, dayAt(inZone(now, office.timeZone ?? 'UTC')));
  return day ? { ok: true, value: isoDay(day) } : { ok: false, message: words.dateUnclear };
}

/** Reads the end of an embargo on the clocks of the office; it must lie ahead. */
export function readEmbargo(text: string, office: Office, { now, words }: Desk): Read<Instant> {
  const moment = readSpokenMoment(text, now, office.timeZone ?? 'UTC');
  if (moment.ok) {
    return moment.value.epoch > now ? moment : { ok: false, message: words.embargoPast, hint: words.embargoUnclear };
  }
  const messages = { unclear: words.embargoUnclear, 'no-time': words.embargoNoTime, skipped: words.embargoSkipped };
  return { ok: false, message: messages[moment.problem] };
}

/** Reads a contact: an id or name of offices.yaml, or `Name, function, +52 …, name@iom.int`. */
export function readContact(text: string, { newsroom }: Desk): Read<string | ContactEntry> {
  const named = [...newsroom.contacts].find(([id, { name }]) => id === text || fold(name) === fold(text));
  if (named) return { ok: true, value: named[0] };
  const [name = '', ...facts] = text.split(',').map((part) => part.trim());
  const email = facts.find((fact) => fact.includes('@'));
  const phones = facts.filter((fact) => /^\+?[\d\s().-]{5,}(?:ext\.? ?\d+)?$/i.test(fact));
  const title = facts.find((fact) => fact !== email && !phones.includes(fact));
  if (name !== '' && (email !== undefined || phones.length > 0)) {
    return { ok: true, value: contactEntry({ name, title, phones, email }) };
  }
  const names = [...newsroom.contacts].flatMap(([id, contact]) => [id, contact.name]);
  const [meant] = closest(text, names);
  const hint =
    meant === undefined
      ? 'Add it to offices.yaml, or write it out: "Name, function, +41 22 717 9111, name@iom.int".'
      : `Did you mean ${meant}? Or write it out: "Name, function, +41 22 717 9111, name@iom.int".`;
  return { ok: false, message: `There is no contact "${text}".`, hint };
}

type ContactFacts = {
  readonly name: string;
  readonly title: string | undefined;
  readonly phones: readonly string[];
  readonly email: string | undefined;
};

/** @returns a contact as front matter writes it. */
export function contactEntry({ name, title, phones, email }: ContactFacts): ContactEntry {
  const [first] = phones;
  return {
    name,
    ...(title ? { title } : {}),
    ...(first === undefined ? {} : { phone: phones.length === 1 ? first : [...phones] }),
    ...(email ? { email } : {}),
  };
}

/** @returns the office that a newsroom writes for, where its own files name but one. */
export function usualOffice({ newsroom }: Desk): Office | undefined {
  const named = new Set([...newsroom.contacts.values()].map(({ office }) => office));
  const [only] = named;
  if (named.size !== 1 || only === undefined) return undefined;
  const match = findOffice(newsroom.offices, only);
  return match.kind === 'found' ? match.office : undefined;
}

/** @returns the ids of the contacts of an office; contacts of no office in particular are everybody's. */
export function contactsOf(office: Office, { newsroom }: Desk): readonly string[] {
  return [...newsroom.contacts].flatMap(([id, contact]) => {
    if (contact.office === undefined) return [id];
    const match = findOffice(newsroom.offices, contact.office);
    return match.kind === 'found' && match.office.id === office.id ? [id] : [];
  });
}

/** @returns the value. @throws ReleaseError of kind `usage` that names the flag */
export function required<T>(flag: string, read: Read<T>): T {
  if (read.ok) return read.value;
  throw new ReleaseError('usage', `${flag}: ${read.message}`, read.hint ?? 'Correct it and run the command again.');
}

/** `a, b` as a list. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[,،;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** @returns when an embargo ends, in full: what people typed may be meant otherwise than it was read */
export function embargoInFull(
  embargo: Instant,
  office: Office,
  {
    words,
    inFull,
    spoken,
  }: { readonly words: Words; readonly inFull: (moment: Instant) => string; readonly spoken: CompleteLanguage },
): string {
  return fill(words.embargoFull, { moment: inFull(embargo), office: visibleLine(officeName(office.name, spoken)) });
}
