import type { ReleaseDate } from '../model/date.ts';
import type { Language } from '../model/language.ts';
import type { Publication, Release } from '../model/release.ts';

/** What is known of a release without its text: enough to list it and to link to it. */
export type Card = {
  readonly file: string;
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly date: ReleaseDate;
  readonly publication: Publication;
  readonly declaredTranslations: Release['declaredTranslations'];
};

/** @returns the card of a release. */
export function cardOf(release: Release): Card {
  const { file, slug, language, title, date, publication, declaredTranslations } = release;
  return { file, slug, language, title, date, publication, declaredTranslations };
}
