import type { Day } from '../../model/date.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { DraftContact, Found } from '../draft.ts';
import { readOffice } from '../fields/place-names.ts';
import { key, tidy } from '../words.ts';
import { readPhoneNumber } from './phone.ts';
import { type ContactToken, tokenise } from './tokens.ts';

/** A line of a contact's address; lines of one group stand together. */
export type ContactLine = { readonly text: string; readonly line: number; readonly group: number };

/** What was read from some lines of contacts. */
export type ContactsReading = {
  readonly contacts: readonly Found<DraftContact>[];
  /** Numbers that are no telephones of the contact. */
  readonly faxes: readonly { readonly text: string; readonly line: number }[];
  readonly warnings: readonly string[];
  /** Lines that announce contacts and name none. */
  readonly unused?: readonly ContactLine[];
};

const ROLE =
  /\b(?:officer|manager|chief|head|director|co-?ordinator|spokes(?:person|man|woman)|advis[eo]r|assistant|specialist|editor|unit|chair|president|secretary|consultant|charg[ée]e?|responsable|porte-parole|directeur|directrice|chef|cheffe|oficial|jef[ea]|portavoz|encargad[oa]|director[a]?|coordinador[a]?|asistente)\b|مسؤول|مسؤولة|مدير|مديرة|رئيس|رئيسة|متحدث|منسق|المتحدث/iu;
const PERSON =
  /^(?:(?:Mr|Ms|Mrs|Dr|Sr|Sra|M|Mme)\.?\s+)?(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\u0621-\u065f]+|de|da|van|von|der|del|la|el|al|bin|ben|di|du|dos|le|y|e|i)(?:[\s-]+(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\u0621-\u065f]+|de|da|van|von|der|del|la|el|al|bin|ben|di|du|dos|le|y|e|i)){1,5}$/u;

/** Longer than any name of a person; the hyphens of a longer one could be shared out in too many ways. */
const MAX_PERSON = 120;
const MAX_HYPHENS = 8;

/** A name that is no person's: a person may follow. */
const DESK = /\b(?:office|desk|unit|service|oficina|bureau|department|team|équipe|sala|direction)\b|مكتب|قسم/iu;

type Open = {
  name?: string;
  nameIsOffice: boolean;
  title?: string;
  office?: string;
  officeText?: string;
  country?: string;
  phones: Set<string>;
  valid: boolean;
  email?: string;
  lines: Set<string>;
  line: number;
  group: number;
};

/** Reads contacts from their lines: who, in which function and office, numbers, addresses. */
export function parseContacts(
  lines: readonly ContactLine[],
  newsroom: Newsroom,
  context: { readonly day: Day | undefined; readonly country: string | undefined },
): ContactsReading {
  const reader = new ContactReader(newsroom, context.day, context.country);
  for (const line of lines) for (const token of tokenise(line.text)) reader.read(token, line);
  return reader.finish();
}

function looksLikePerson(text: string): boolean {
  return text.length <= MAX_PERSON && text.split('-', MAX_HYPHENS + 2).length <= MAX_HYPHENS + 1 && PERSON.test(text);
}

class ContactReader {
  private readonly contacts: Open[] = [];
  private readonly faxes: { text: string; line: number }[] = [];
  private readonly warnings: string[] = [];
  private open: Open | undefined;
  private readonly newsroom: Newsroom;
  private readonly day: Day | undefined;
  private readonly country: string | undefined;

  constructor(newsroom: Newsroom, day: Day | undefined, country: string | undefined) {
    this.newsroom = newsroom;
    this.day = day;
    this.country = country;
  }

  read(token: ContactToken, line: ContactLine): void {
    if (token.kind === 'fax') this.faxes.push({ text: token.text, line: line.line });
    else if (token.kind === 'words') this.words(token, line);
    else if (token.kind === 'phone') {
      const open = this.current(line);
      const { text, valid } = readPhoneNumber(token.text, open.country ?? this.country, token.extension);
      open.phones.add(text);
      open.valid &&= valid;
    } else this.email(token.text, line);
  }

  private email(address: string, line: ContactLine): void {
    const open = this.current(line);
    if (open.email === undefined) open.email = address;
    else if (open.email.toLowerCase() !== address.toLowerCase())
      this.warnings.push(`${open.name ?? 'A contact'} has a second address, ${address}: a contact has one.`);
  }

  private words({ text, firstOnLine }: Extract<ContactToken, { kind: 'words' }>, line: ContactLine): void {
    const whole = tidy(text.replace(/^(?:for|in|from|pour|para|en|à)\s+(?=\p{Lu})|^في\s+/iu, ''));
    const isLabel = whole !== text;
    const placed = this.placed(whole);
    const said = placed?.name ?? whole;
    const office = this.officeOf(said);
    const isPerson = looksLikePerson(said) && !ROLE.test(said) && !office;
    if (this.startsNew(isPerson || isLabel, firstOnLine, line)) this.open = undefined;
    const open = this.current(line);
    if (isLabel && open.name === undefined) return;
    if (open.name === undefined) {
      open.name = said;
      open.nameIsOffice = office !== undefined || DESK.test(said);
      Object.assign(open, office ?? placed?.office);
    } else if (open.nameIsOffice && isPerson && open.phones.size === 0 && open.email === undefined) {
      open.name = said;
      open.nameIsOffice = false;
    } else if (office) Object.assign(open, open.office === undefined ? office : {});
    else if (key(said) !== key(open.name)) open.title = open.title === undefined ? said : `${open.title}, ${said}`;
  }

  /** A name after numbers, or a name at the head of a new group. */
  private startsNew(isPerson: boolean, firstOnLine: boolean, line: ContactLine): boolean {
    const { open } = this;
    if (!open || open.name === undefined)
      return open !== undefined && isPerson && (open.phones.size > 0 || open.email !== undefined);
    const opensLine = firstOnLine && !open.lines.has(line.text) && isReachableLine(line.text);
    if (!isPerson && !opensLine && !(firstOnLine && line.group !== open.group)) return false;
    const isReachable = open.phones.size > 0 || open.email !== undefined;
    return (
      isReachable ||
      (firstOnLine && line.group !== open.group && isPerson && !open.nameIsOffice && open.title !== undefined)
    );
  }

  /** "Ann Example in Geneva" is Ann Example, of the office in Geneva. */
  private placed(
    text: string,
  ): { readonly name: string; readonly office: ReturnType<ContactReader['officeOf']> } | undefined {
    const [, name, place] = /^(.{3,80}?)\s(?:in|à|en)\s(\p{Lu}.{1,40})$/u.exec(text) ?? [];
    if (name === undefined || place === undefined || !looksLikePerson(name)) return undefined;
    const office = this.officeOf(place);
    return office && { name, office };
  }

  private officeOf(text: string): Pick<Open, 'office' | 'officeText' | 'country'> | undefined {
    const { organisation } = this.newsroom;
    const shorts = [...Object.values(organisation.shortName), ...Object.values(organisation.name)];
    const begins = shorts.some((short) => text === short || text.startsWith(`${short} `));
    const found = begins || key(text).split(' ').length <= 3 ? readOffice(this.newsroom, text, this.day) : undefined;
    if (found?.alone) return { office: found.office.id, officeText: text, country: found.office.country };
    if (found) return { officeText: text, country: found.office.country };
    return begins && text.split(' ').length <= 3 ? { officeText: text } : undefined;
  }

  private current(line: ContactLine): Open {
    if (!this.open) {
      this.open = {
        nameIsOffice: false,
        phones: new Set(),
        valid: true,
        lines: new Set(),
        line: line.line,
        group: line.group,
      };
      this.contacts.push(this.open);
    }
    this.open.lines.add(line.text);
    return this.open;
  }

  finish(): ContactsReading {
    const contacts = this.contacts.filter(
      ({ name, phones, email }) =>
        phones.size > 0 || email !== undefined || (name !== undefined && looksLikePerson(name)),
    );
    return { contacts: contacts.map(toFound), faxes: this.faxes, warnings: this.warnings };
  }
}

/** A line with a number or an address of its own. */
function isReachableLine(text: string): boolean {
  return tokenise(text).some(({ kind }) => kind === 'phone' || kind === 'email');
}

function toFound({ name, title, office, phones, valid, email, lines, line, nameIsOffice }: Open): Found<DraftContact> {
  const isSure = name !== undefined && valid && (phones.size > 0 || email !== undefined);
  const value: DraftContact = {
    ...(name === undefined ? {} : { name }),
    ...(title === undefined ? {} : { title }),
    ...(office === undefined ? {} : { office }),
    phones: [...phones],
    ...(email === undefined ? {} : { email }),
  };
  const confidence = isSure ? (nameIsOffice ? 0.85 : 0.95) : name === undefined ? 0.5 : 0.65;
  return { value, confidence, origin: { text: [...lines].join('\n'), line, how: 'contact lines' } };
}
