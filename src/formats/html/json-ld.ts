import { isoDate } from '../../model/date.ts';
import { stringsLanguage } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { countryName } from '../../newsroom/registry/countries.ts';
import { localName } from '../view/names.ts';
import { pageUrl } from '../view/urls.ts';

/**
 * Describes a release for search engines: schema.org's NewsArticle, since it has no type for press releases. What is
 * absent is left out; a withdrawn release keeps its headline and says that it is withdrawn.
 */
export function jsonLd(release: Release, newsroom: Newsroom, image: string | undefined): object {
  const { language, contacts, translations } = release;
  const strings = stringsLanguage(language);
  const organisation = {
    '@type': 'Organization',
    name: localName(newsroom.organisation.name, language),
    url: newsroom.organisation.url,
  };
  return compact({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': pageUrl(release, newsroom),
    url: pageUrl(release, newsroom),
    headline: release.title,
    alternativeHeadline: release.subtitle,
    description: release.summary,
    genre: 'press release',
    inLanguage: language,
    datePublished: isoDate(release.date),
    dateline: release.dateline.join('/'),
    creativeWorkStatus: release.publication.state === 'withdrawn' ? 'Withdrawn' : undefined,
    isAccessibleForFree: true,
    keywords: release.keywords.length > 0 ? release.keywords.join(', ') : undefined,
    image,
    contentLocation: release.countries.map((code) => ({
      '@type': 'Country',
      name: countryName(code, strings) ?? code,
    })),
    author: organisation,
    publisher: {
      ...organisation,
      contactPoint: contacts.map(({ name, title, phones, email, languages }) =>
        compact({
          '@type': 'ContactPoint',
          contactType: title ?? 'media relations',
          name,
          telephone: phones[0]?.e164,
          email,
          availableLanguage: languages,
        }),
      ),
    },
    workTranslation: translations.map((translation) => ({
      '@type': 'NewsArticle',
      '@id': pageUrl(translation, newsroom),
      inLanguage: translation.language,
    })),
  });
}

/** Drops what has no value and empty lists. */
function compact(facts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
