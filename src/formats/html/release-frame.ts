import { isoInstant } from '../../model/date.ts';
import { primaryLanguage } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import type { Release } from '../../model/release.ts';
import { themeName } from '../../newsroom/themes.ts';
import type { RenderContext } from '../format.ts';
import { scriptJson } from '../markup/escape.ts';
import { excerpt } from '../markup/excerpt.ts';
import { descriptionOf } from '../view/parts.ts';
import type { FrameOptions, SocialCard, Step } from './frame.ts';
import { type DescribedImage, jsonLd } from './json-ld.ts';
import { modifiedAt } from './modified.ts';
import { listFolder, releaseFolder } from './places.ts';
import type { Surroundings } from './site.ts';

/** What the frame of a release is made of, beside the release. */
type ReleaseFrame = RenderContext & {
  readonly surroundings: Surroundings;
  readonly image: {
    readonly url: string;
    readonly alt: string;
    readonly width: number | null;
    readonly height: number | null;
  } | null;
  readonly origins: Iterable<string>;
};

/**
 * @returns what is around a release's page. What is not public, or no longer, is kept out of search engines and has no
 * card for other sites to show: neither could carry its mark.
 */
export function releaseFrame(release: Release, context: ReleaseFrame): FrameOptions {
  const { language, title, publication, translations } = release;
  const isOpen = publication.state === 'public';
  const image = context.image === null ? undefined : described(context.image);
  return {
    language,
    folder: releaseFolder(release),
    title,
    hidden: !isOpen,
    versions: new Map([release, ...translations].map((one) => [one.language, releaseFolder(one)])),
    policy: { imageOrigins: context.origins },
    ...(isOpen
      ? {
          description: descriptionOf(release),
          trail: trailOf(release, context),
          social: socialCard(release, context, image),
          jsonLd: scriptJson(jsonLd(release, context.newsroom, image, context.surroundings)),
        }
      : {}),
  };
}

function described({ url, width, height }: NonNullable<ReleaseFrame['image']>): DescribedImage {
  return { url, ...(width === null || height === null ? {} : { width, height }) };
}

function socialCard(
  release: Release,
  { surroundings, image, newsroom }: ReleaseFrame,
  size?: DescribedImage,
): SocialCard {
  return {
    type: 'article',
    title: release.title,
    description: descriptionOf(release),
    ...(image && size ? { image: { ...size, alt: image.alt } } : {}),
    more: [
      ['article:published_time', isoInstant(release.issued)],
      ['article:modified_time', isoInstant(modifiedAt(release, surroundings.changes))],
      ...release.themes
        .slice(0, 1)
        .map((theme) => ['article:section', themeName(theme, release.language, newsroom)] as const),
      ...release.keywords.map((keyword) => ['article:tag', keyword] as const),
    ],
  };
}

/** The year and month of a release: the one way that every release has. */
function trailOf({ language, date, title }: Release, { templates }: RenderContext): readonly Step[] {
  const { site, dates } = templates.strings(language);
  const year = String(date.year).padStart(4, '0');
  const key = `${year}-${String(date.month).padStart(2, '0')}`;
  return [
    { label: site.archive, folder: listFolder(language, 'all', '') },
    { label: year, folder: listFolder(language, 'year', year) },
    { label: present(dates.months[date.month - 1]), folder: listFolder(language, 'month', key) },
    { label: excerpt(title, primaryLanguage(language) === 'ar' ? 48 : 60) },
  ];
}
