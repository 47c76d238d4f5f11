import { descriptionOf } from '../formats/view/parts.ts';
import { assetPath } from '../model/asset.ts';
import type { Instant, ReleaseDate } from '../model/date.ts';
import type { Language } from '../model/language.ts';
import type { PictureSize, PictureSizes } from '../model/picture.ts';
import type { Publication, Relation, Release, ReleaseType } from '../model/release.ts';

/** The lead picture of a release, for the front page. */
export type CardPicture = Partial<PictureSize> & {
  /** Below the folder of its release. */
  readonly path: string;
  readonly alt: string;
};

/**
 * What is known of a release without its text: enough to list it and to link to it. Plain data: a build keeps the
 * cards of its releases for the next one.
 */
export type Card = {
  readonly file: string;
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly date: ReleaseDate;
  readonly dateEstimated: boolean;
  readonly issued: Instant;
  readonly publication: Publication;
  readonly type: ReleaseType;
  /** The id of the office. */
  readonly office: string;
  readonly countries: readonly string[];
  /** As the release writes them. */
  readonly themes: readonly string[];
  readonly relations: readonly Relation[];
  readonly declaredTranslations: Release['declaredTranslations'];
  /** Its summary or beginning, 160 characters at most, and its picture: of public releases only. */
  readonly description?: string;
  readonly picture?: CardPicture;
};

/** @returns the card of a release. */
export function cardOf(release: Release): Card {
  const { file, slug, language, title, date, dateEstimated, issued, publication, type } = release;
  const { office, countries, themes, relations, declaredTranslations } = release;
  const facts = { file, slug, language, title, date, dateEstimated, issued, publication, type, office: office.id };
  const card = { ...facts, countries, themes, relations, declaredTranslations };
  if (publication.state !== 'public') return card;
  const description = descriptionOf(release);
  const picture = pictureOf(release);
  return { ...card, ...(description === null ? {} : { description }), ...(picture ? { picture } : {}) };
}

function pictureOf({ image }: Release): CardPicture | undefined {
  const path = image && assetPath(image.src);
  return image && path !== undefined ? { path, alt: image.alt } : undefined;
}

/** @returns the card with the size of its picture, where that is known. */
export function sizedCard(card: Card, sizes: PictureSizes): Card {
  const size = card.picture && sizes.get(card.picture.path);
  return card.picture && size ? { ...card, picture: { ...card.picture, ...size } } : card;
}
