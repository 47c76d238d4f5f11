import { isoInstant } from '../../model/date.ts';
import { type Language, stringsLanguage } from '../../model/language.ts';
import type { Release, ReleaseType } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { countryName } from '../../newsroom/registry/countries.ts';
import { themeName } from '../../newsroom/themes.ts';
import { localName } from '../view/names.ts';
import { descriptionOf } from '../view/parts.ts';
import { pageUrl } from '../view/urls.ts';
import { modifiedAt } from './modified.ts';
import { type Change, type LinkedRelease, NO_SURROUNDINGS, type Surroundings } from './site.ts';

const GENRES: Readonly<Record<ReleaseType, string>> = {
  'press-release': 'press release',
  statement: 'statement',
  'joint-statement': 'joint statement',
  'media-advisory': 'media advisory',
  'briefing-note': 'briefing note',
};

/** A picture as search engines are told of it. */
export type DescribedImage = { readonly url: string; readonly width?: number; readonly height?: number };

/**
 * Describes a public release for search engines: schema.org's NewsArticle, since it has no type for press releases.
 * What is absent is left out. Moments have offsets: a day is given as its beginning at the office.
 */
export function jsonLd(
  release: Release,
  newsroom: Newsroom,
  image: DescribedImage | undefined,
  { changes }: Surroundings = NO_SURROUNDINGS,
): object {
  const { language, translations } = release;
  const url = pageUrl(release, newsroom);
  const article = (other: { readonly language: Language; readonly slug: string; readonly title?: string }) =>
    compact({
      '@type': 'NewsArticle',
      '@id': pageUrl(other, newsroom),
      headline: other.title,
      inLanguage: other.language,
    });
  return compact({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: release.title,
    alternativeHeadline: release.subtitle,
    description: descriptionOf(release) ?? undefined,
    genre: GENRES[release.type],
    inLanguage: language,
    datePublished: isoInstant(release.issued),
    dateModified: isoInstant(modifiedAt(release, changes)),
    dateline: release.dateline.join('/'),
    isAccessibleForFree: true,
    keywords: release.keywords.length > 0 ? release.keywords.join(', ') : undefined,
    articleSection: release.themes.map((theme) => themeName(theme, language, newsroom)),
    image: image && compact({ '@type': 'ImageObject', ...image, ...imageWords(release) }),
    contentLocation: release.countries.map((code) => ({
      '@type': 'Country',
      name: countryName(code, stringsLanguage(language)) ?? code,
    })),
    ...publishers(release, newsroom),
    workTranslation: translations.map(article),
    isBasedOn: basesOf(changes).map(article),
    correction: changes.flatMap((change) => correction(change, newsroom)),
  });
}

/** What a release corrects, updates or withdraws, each once. */
function basesOf(changes: readonly Change[]): readonly LinkedRelease[] {
  const bases = new Map<string, LinkedRelease>();
  for (const { direction, other } of changes) {
    if (direction === 'to-earlier' && other) bases.set(`${other.language}/${other.slug}`, other);
  }
  return [...bases.values()];
}

function publishers({ contacts, language }: Release, { organisation }: Newsroom) {
  const author = { '@type': 'Organization', name: localName(organisation.name, language), url: organisation.url };
  const contactPoint = contacts.map(({ name, title, phones, email, languages }) =>
    compact({
      '@type': 'ContactPoint',
      contactType: title ?? 'media relations',
      name,
      telephone: phones[0]?.e164,
      email,
      availableLanguage: languages,
    }),
  );
  return { author, publisher: { ...author, contactPoint } };
}

function imageWords({ image }: Release) {
  return { caption: image?.caption ?? image?.alt, creditText: image?.credit };
}

/** A correction by a later release, as schema.org's CorrectionComment. */
function correction({ direction, kind, note, other }: Change, newsroom: Newsroom): readonly object[] {
  if (direction !== 'by-later' || kind !== 'corrects' || !other) return [];
  const url = pageUrl(other, newsroom);
  return [
    compact({ '@type': 'CorrectionComment', text: note ?? other.title, datePublished: isoInstant(other.issued), url }),
  ];
}

/** Drops what has no value and empty lists. */
function compact(facts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
