import type { Contact } from '../model/contact.ts';
import { directionOf, type Language, stringsLanguage } from '../model/language.ts';
import type { Office } from '../model/office.ts';
import { decidePublication } from '../model/publication.ts';
import type { Relation, Release } from '../model/release.ts';
import { startOfDay } from '../model/zone.ts';
import { parseMarkdownText } from '../source/markdown.ts';
import type { ParsedSource } from '../source/parse.ts';
import { findBoilerplate } from './boilerplate.ts';
import { type ContactReading, foundOffice } from './contacts.ts';
import type { Metadata } from './metadata.ts';
import type { Newsroom } from './newsroom.ts';

/**
 * Makes a release of metadata in which no rule found an error.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @returns undefined when something that a release needs is missing or could not be read
 */
export function assembleRelease(
  source: ParsedSource,
  metadata: Metadata,
  newsroom: Newsroom,
  now: number,
): Release | undefined {
  const { values, language, slug } = metadata;
  const date = metadata.date?.ok ? metadata.date.value : undefined;
  const office = foundOffice(metadata.office);
  const contacts = metadata.contacts.map((reading) => assembleContact(reading, office));
  const [first, ...others] = contacts.filter((contact) => contact !== undefined);
  const dateline = office && language ? datelineOf(values.dateline, office, language) : undefined;
  const embargo = metadata.embargo?.ok ? metadata.embargo.value : undefined;
  if (!date || !office || !language || !values.title || !first || !dateline) return undefined;
  if (contacts.includes(undefined) || (values.embargo !== undefined && !embargo)) return undefined;

  const status = values.status ?? 'approved';
  const startAtOffice = () => startOfDay(date, office.timeZone ?? 'UTC');
  const boilerplate = findBoilerplate(newsroom, values.boilerplate, date, language);
  return {
    file: source.file.path,
    slug,
    language,
    direction: directionOf(language),
    type: values.type ?? 'press-release',
    status,
    title: values.title,
    date,
    dateEstimated: values.dateEstimated === 'true',
    // Reckoned when it is asked for: the clocks of a zone take longer than all else here, and a check asks for none.
    get issued() {
      return embargo ?? date.instant ?? startAtOffice();
    },
    office,
    dateline,
    contacts: [first, ...others],
    themes: values.themes ?? [],
    countries: (values.countries ?? []).map((country) => country.toUpperCase()),
    sdgs: values.sdgs ?? [],
    keywords: values.keywords ?? [],
    figures: (values.figures ?? []).map(({ value, label, asOf, source: from }) => ({
      value,
      label,
      ...(asOf === undefined ? {} : { asOf }),
      ...(from === undefined ? {} : { source: from }),
    })),
    declaredTranslations: Object.entries(values.translations ?? {}).map(([tag, file]) => ({ language: tag, file })),
    translations: [],
    relations: relationsOf(metadata),
    formerUrls: values['former-urls'] ?? [],
    body: source.body,
    publication: decidePublication({ status, date, startAtOffice, ...(embargo ? { embargo } : {}) }, now),
    // Of a withdrawn release its notice is public, and its text is not.
    ...optional('subtitle', status === 'withdrawn' ? undefined : values.subtitle),
    ...optional('summary', values.summary?.trim()),
    ...optional('embargo', embargo),
    ...optional('image', imageOf(values.image)),
    ...optional('notes', values.notes === undefined ? undefined : parseMarkdownText(values.notes)),
    ...optional('source', values.source),
    ...optional('boilerplate', boilerplate.kind === 'found' ? boilerplate.boilerplate : undefined),
  };
}

function assembleContact(reading: ContactReading, office: Office | undefined): Contact | undefined {
  const { entry, phones, email, languages } = reading;
  if (!entry) return undefined;
  const valid = phones.map(({ read }) => (read.ok ? read.value : undefined)).filter((phone) => phone !== undefined);
  if (valid.length < phones.length || email?.read === false) return undefined;
  const own = reading.office ? foundOffice(reading.office.read) : office;
  return {
    name: entry.name,
    phones: valid,
    languages: languages.map(({ read }) => read).filter((language) => language !== undefined),
    ...optional('title', entry.title),
    ...optional('office', own),
    ...optional('email', entry.email),
  };
}

function datelineOf(
  written: string | string[] | undefined,
  office: Office,
  language: Language,
): readonly string[] | undefined {
  if (written !== undefined) return [written].flat().flatMap((place) => place.split('/').map((part) => part.trim()));
  const city = office.city?.[stringsLanguage(language)] ?? office.city?.en;
  return city === undefined ? undefined : [city];
}

function relationsOf({ values }: Metadata): readonly Relation[] {
  return (['corrects', 'updates', 'withdraws'] as const).flatMap((kind) => {
    const written = values[kind];
    if (written === undefined) return [];
    if (typeof written === 'string') return [{ kind, release: written }];
    return [{ kind, release: written.release, ...optional('note', written.note) }];
  });
}

function imageOf(image: Metadata['values']['image']): Release['image'] {
  if (!image) return undefined;
  return { src: image.src, alt: image.alt, ...optional('caption', image.caption), ...optional('credit', image.credit) };
}

/** A property that is there only when it has a value. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
