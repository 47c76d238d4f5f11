import type { Instant } from '../../model/date.ts';
import { isoDay, parseReleaseDate } from '../../model/date.ts';
import { defined } from '../../model/defined.ts';
import { isEmailAddress } from '../../model/email-address.ts';
import type { ContactEntry } from '../../model/front-matter.ts';
import { COMPLETE_LANGUAGES, type CompleteLanguage, type Language, stringsLanguage } from '../../model/language.ts';
import type { Office } from '../../model/office.ts';
import { parsePhone } from '../../model/phone.ts';
import { type NewRelease, usualDate } from '../../newsroom/new-release.ts';
import { searchOffices } from '../../newsroom/registry/find.ts';
import { askByTyping, askLine, askOne, askSome, askYes, type Choice, tell } from '../prompt.ts';
import { fill } from '../words/fill.ts';
import {
  contactEntry,
  contactsOf,
  type Desk,
  embargoInFull,
  type Read,
  readDate,
  readEmbargo,
  readLanguage,
  required,
  splitList,
  usualOffice,
} from './answers.ts';
import { languageChoice, officeChoice, officeName } from './choices.ts';
import type { Known } from './from-flags.ts';

/** What the dialogue needs beside the desk. */
export type Dialogue = Desk & {
  /** The language of the person who is asked. */
  readonly spoken: CompleteLanguage;
  /** @returns a moment in full, in the language of the person who is asked */
  readonly inFull: (moment: Instant) => string;
  /** What the rules find in a contact, or nothing. */
  readonly problemWith: (contact: ContactEntry, office: Office) => string | undefined;
};

const SOMEONE_ELSE = '+';

/** Asks for what is not known yet, in the order in which a release is thought of. */
export async function askForRest(known: Known, dialogue: Dialogue): Promise<Known> {
  const { words } = dialogue;
  const title =
    known.title ??
    (await askLine(words.headline, { validate: (line) => (line === '' ? words.headlineMissing : undefined) }));
  const office = known.office ?? (await askOffice(dialogue));
  const language = known.language ?? (await askLanguage(office, dialogue));
  const dateline = known.dateline ?? (await askDateline(office, language, dialogue));
  const embargo = known.embargo ?? (known.date === undefined ? await askEmbargo(office, dialogue) : undefined);
  if (embargo) tell(embargoInFull(embargo, office, dialogue));
  const date = known.date ?? (await askDate(office, embargo, dialogue));
  const contacts = known.contacts ?? (await askContacts(office, dialogue));
  const themes = known.themes ?? splitList(await askLine(words.themes));
  return {
    ...known,
    ...{ title, office, language, date, contacts, themes },
    ...defined({ dateline, embargo }),
  };
}

async function askOffice(dialogue: Dialogue): Promise<Office> {
  const { newsroom, words, spoken } = dialogue;
  const open = newsroom.offices.offices.filter(({ until }) => until === undefined);
  const usual = usualOffice(dialogue);
  const first = usual ? [usual, ...open.filter(({ id }) => id !== usual.id)] : open;
  const id = await askByTyping(
    words.office,
    (typed) => (typed === '' ? first : searchOffices(open, typed)).map((office) => officeChoice(office, spoken)),
    usual?.id,
  );
  const office = open.find((one) => one.id === id);
  if (!office) throw new Error(`the office ${id} was offered and is not there`);
  return office;
}

async function askLanguage(office: Office, { newsroom, words, spoken }: Dialogue): Promise<Language> {
  const offered = [...new Set([newsroom.language, ...office.languages, ...COMPLETE_LANGUAGES])];
  const chosen = await askOne(
    words.language,
    offered.map((tag) => languageChoice(tag, spoken)),
    newsroom.language,
  );
  return required('--language', readLanguage(chosen));
}

/** @returns nothing when it is that of the office: front matter then need not say it */
async function askDateline(office: Office, language: Language, { words }: Dialogue) {
  const usual = office.city?.[stringsLanguage(language)] ?? office.city?.en;
  const line = await askLine(words.dateline, {
    ...defined({ initial: usual }),
    validate: (text) => (text === '' && usual === undefined ? words.datelineMissing : undefined),
  });
  return line === '' || line === usual ? undefined : splitList(line);
}

async function askEmbargo(office: Office, dialogue: Dialogue): Promise<Instant | undefined> {
  const { words } = dialogue;
  if (office.timeZone === undefined)
    tell(fill(words.embargoNoZone, { office: officeName(office.name, dialogue.spoken) }));
  const line = await askLine(words.embargo, {
    validate: (text) => (text === '' ? undefined : problem(readEmbargo(text, office, dialogue))),
  });
  const read = line === '' ? undefined : readEmbargo(line, office, dialogue);
  return read?.ok ? read.value : undefined;
}

async function askDate(office: Office, embargo: Instant | undefined, dialogue: Dialogue): Promise<string> {
  const usual = usualDate(office, embargo, dialogue.now);
  const line = await askLine(dialogue.words.date, {
    initial: usual,
    validate: (text) => problem(readDate(text, office, dialogue)),
  });
  const read = readDate(line, office, dialogue);
  const written = read.ok ? parseReleaseDate(read.value) : undefined;
  return written?.ok && !written.value.instant ? isoDay(written.value) : read.ok ? read.value : usual;
}

async function askContacts(office: Office, dialogue: Dialogue): Promise<NewRelease['contacts']> {
  const { newsroom, words } = dialogue;
  const own = contactsOf(office, dialogue);
  const ids = [...own, ...[...newsroom.contacts.keys()].filter((id) => !own.includes(id))];
  if (ids.length === 0) return askNewContacts(office, dialogue);
  const choices = [
    ...ids.map((id) => contactChoice(id, newsroom.contacts.get(id))),
    { value: SOMEONE_ELSE, label: words.someoneElse },
  ];
  const chosen = await askSome(words.contacts, choices, own.length === 1 ? own : []);
  const known = chosen.filter((id) => id !== SOMEONE_ELSE);
  const others = chosen.includes(SOMEONE_ELSE) || known.length === 0 ? await askNewContacts(office, dialogue) : [];
  return [...known, ...others];
}

function contactChoice(id: string, contact: ContactEntry | undefined): Choice {
  const hint = [contact?.title, contact?.email].filter((part) => part !== undefined).join(', ');
  return { value: id, label: contact?.name ?? id, ...(hint === '' ? {} : { hint }) };
}

async function askNewContacts(office: Office, dialogue: Dialogue): Promise<readonly ContactEntry[]> {
  const { words } = dialogue;
  const contacts: ContactEntry[] = [];
  do contacts.push(await askNewContact(office, dialogue));
  while (await askYes(words.contactAgain, words, false));
  return contacts;
}

async function askNewContact(office: Office, dialogue: Dialogue): Promise<ContactEntry> {
  const { words, problemWith } = dialogue;
  const name = await askLine(words.contactName, {
    validate: (line) => (line === '' ? words.contactsMissing : undefined),
  });
  const title = await askLine(words.contactTitle);
  const withFacts = (phone: string, email: string) =>
    contactEntry({ name, title, phones: phone === '' ? [] : [phone], email });
  const phone = await askLine(words.contactPhone, {
    validate: (line) =>
      line === '' || parsePhone(line, office.country).ok ? undefined : problemWith(withFacts(line, ''), office),
  });
  const email = await askLine(words.contactEmail, {
    validate: (line) => {
      if (line === '') return phone === '' ? words.contactUnreachable : undefined;
      return isEmailAddress(line) ? undefined : problemWith(withFacts(phone, line), office);
    },
  });
  return withFacts(phone, email);
}

function problem(read: Read<unknown>): string | undefined {
  return read.ok ? undefined : [read.message, read.hint].filter((part) => part !== undefined).join(' ');
}
