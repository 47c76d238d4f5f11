import { dayAt, type Instant, isoDay, isoInstant } from '../model/date.ts';
import type { ContactEntry } from '../model/front-matter.ts';
import { type CompleteLanguage, type Language, stringsLanguage } from '../model/language.ts';
import type { Office } from '../model/office.ts';
import type { ReleaseType, Status } from '../model/release.ts';
import { slugify } from '../model/slug.ts';
import { inZone } from '../model/zone.ts';
import { type FrontMatterEntry, writeFrontMatter } from '../source/write-front-matter.ts';

/** What is known of a release before its text is written. */
export type NewRelease = {
  readonly title: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly office: Office;
  readonly language: Language;
  /** A day, or a timestamp with its offset, as it is written. */
  readonly date: string;
  /** The cities; none for that of the office. */
  readonly dateline?: readonly string[];
  readonly embargo?: Instant;
  readonly type?: ReleaseType;
  readonly status: Status;
  /** Ids of the newsroom's contacts, and contacts written out. */
  readonly contacts: readonly (string | ContactEntry)[];
  readonly themes?: readonly string[];
  /** Replaces the headline in the name of the file. */
  readonly slug?: string;
  /** The text in Markdown; without it, a sentence that says what to write. */
  readonly text?: string;
  /** What a translation carries over from its original, in the order in which it is written. */
  readonly carried?: readonly FrontMatterEntry[];
};

/** What stands where the text will stand. A release that says no more is a draft. */
export const TO_WRITE: Readonly<Record<CompleteLanguage, string>> = {
  en: 'Write the first paragraph here: who does what, where, when and why.',
  fr: 'Écrivez ici le premier paragraphe : qui fait quoi, où, quand et pourquoi.',
  es: 'Escriba aquí el primer párrafo: quién hace qué, dónde, cuándo y por qué.',
  ar: 'اكتب هنا الفقرة الأولى: من يفعل ماذا، وأين، ومتى، ولماذا.',
};

/** @returns the day on which a release is dated that says nothing else: that of its embargo, else today at its office. */
export function usualDate(office: Office, embargo: Instant | undefined, now: number): string {
  return isoDay(dayAt(embargo ?? inZone(now, office.timeZone ?? 'UTC')));
}

/** @returns the name of the source: `2026-11-23-visit-to-mexico.en.md`. */
export function sourceName({ title, slug, date, language }: NewRelease): string {
  const stem = slug ?? [date.slice(0, 10), slugify(title)].filter((part) => part !== '').join('-');
  return `${stem}.${language}.md`;
}

/** @returns the source of a release, ready for its text. */
export function composeSource(release: NewRelease): string {
  const { title, subtitle, summary, office, date, dateline, embargo, type, status, contacts, themes } = release;
  const written = writeFrontMatter([
    { key: 'title', value: title },
    { key: 'subtitle', value: subtitle },
    { key: 'date', value: date },
    { key: 'office', value: office.id },
    { key: 'dateline', value: dateline?.length === 1 ? dateline[0] : dateline },
    { key: 'embargo', value: embargo && isoInstant(embargo) },
    { key: 'type', value: type === 'press-release' ? undefined : type },
    { key: 'summary', value: summary },
    { key: 'status', value: status },
    { key: 'contacts', value: contacts.length === 0 ? undefined : contactEntries(contacts) },
    { key: 'themes', value: themes },
    ...(release.carried ?? []),
  ]);
  const text = release.text?.trim() || TO_WRITE[stringsLanguage(release.language)];
  return `---\n${written}---\n${text}\n`;
}

function contactEntries(contacts: NewRelease['contacts']) {
  return contacts.map((contact) => (typeof contact === 'string' ? contact : { ...contact }));
}
