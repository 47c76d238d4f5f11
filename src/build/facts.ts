import type { Contact } from '../model/contact.ts';
import type { Office } from '../model/office.ts';
import { present } from '../model/present.ts';
import type { Boilerplate, Release } from '../model/release.ts';
import { keyOf, textOf } from './cache/keys.ts';
import type { Spool, Spooled } from './spool.ts';

/** What a release says beside its text. */
type Facts = Omit<Release, 'body'>;

/** What of it is its own. */
type OwnFacts = Omit<Facts, 'notes' | 'translations' | 'office' | 'boilerplate' | 'contacts'> & {
  readonly contacts: readonly Omit<Contact, 'office'>[];
};

/** What many releases share, and where the rest of their facts is. */
type SharedFacts = {
  readonly spool: Spool;
  readonly office: Office;
  readonly contactOffices: readonly (Office | undefined)[];
  readonly boilerplate: Boilerplate | undefined;
};

/** The facts of a release in little memory: what many releases share is held once, the rest is JSON on the disk. */
export type PackedFacts = { readonly text: Spooled; readonly shared: SharedFacts };

/**
 * @returns as JSON what a release says for itself: neither its text, nor its translations, which are found when all
 * releases are known, nor what it shares with others
 */
export function factsText(release: Release): string {
  const contacts = release.contacts.map((contact) => ({ ...contact, office: undefined }));
  // What is undefined does not come into the text: to make an object without it takes far longer.
  const shared = undefined;
  return JSON.stringify({
    ...release,
    ...{ contacts, body: shared, notes: shared, translations: shared, office: shared, boilerplate: shared },
  });
}

/** Packs what a release says beside its text, as {@link factsText} gives it; nothing where its notes are text too. */
type FactsPacker = (release: Release, own: string) => PackedFacts | undefined;

/** Sets out to pack the facts of many releases. */
export function factsPacker(spool: Spool): FactsPacker {
  const known = new Map<string, SharedFacts>();
  return (release, own) => {
    if (release.notes) return undefined;
    const key = sharedKey(release);
    const { office, contacts, boilerplate } = release;
    const shared = known.get(key) ?? { spool, office, contactOffices: contacts.map(officeOf), boilerplate };
    known.set(key, shared);
    return { text: spool.put(own), shared };
  };
}

/** @returns what a {@link FactsPacker} was given, but for its text and translations */
export function unpackFacts({ text, shared }: PackedFacts): Facts {
  const { spool, office, contactOffices, boilerplate } = shared;
  const own = JSON.parse(spool.read(text)) as OwnFacts;
  const [first, ...others] = own.contacts.map((contact, index) => withOffice(contact, contactOffices[index]));
  return {
    ...own,
    office,
    contacts: [present(first, 'The contact of a release'), ...others],
    translations: [],
    ...(boilerplate ? { boilerplate } : {}),
  };
}

/**
 * @param own what {@link factsText} gives
 * @returns a hash of what a release says beside its text, which is known by the hash of its file
 */
export function factsKey(release: Release, own: string): string {
  return keyOf(own, sharedKey(release));
}

function sharedKey({ office, contacts, boilerplate }: Release): string {
  const offices = [office, ...contacts.map(officeOf)].map((one) => (one ? officeKey(one) : ''));
  return [...offices, textOf(boilerplate ?? null)].join(' ');
}

const officeKeys = new WeakMap<Office, string>();

/** An office of the registry is the same object for all its releases. */
function officeKey(office: Office): string {
  let key = officeKeys.get(office);
  if (key === undefined) {
    key = keyOf(textOf(saidOf(office)));
    officeKeys.set(office, key);
  }
  return key;
}

/** An office without its aliases, by which it is found: no output has them, and to make them takes the names of all countries. */
function saidOf(office: Office): object {
  const keys = Object.keys(office).filter((key) => key !== 'aliases') as readonly (keyof Office)[];
  return Object.fromEntries(keys.map((key) => [key, office[key]]));
}

function officeOf({ office }: Contact): Office | undefined {
  return office;
}

function withOffice(contact: Omit<Contact, 'office'>, office: Office | undefined): Contact {
  return office ? { ...contact, office } : contact;
}
