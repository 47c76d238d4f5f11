import type { Instant, ReleaseDate } from '../../model/date.ts';
import type { Language } from '../../model/language.ts';
import type { PictureSize } from '../../model/picture.ts';
import type { Relation } from '../../model/release.ts';
import type { Section } from './places.ts';

/** What all pages of a site share. A page that is rendered without one stands alone: its style is in it, its links lead nowhere. */
export type Site = {
  /** Below the output, as {@link Site.logo} is. */
  readonly stylesheet: string;
  readonly logo?: SiteLogo;
  /** The languages that have releases, and which parts of the site each has. */
  readonly languages: readonly SiteLanguage[];
};

/** A picture in place of the organisation's short name. */
export type SiteLogo = PictureSize & { readonly path: string };

/** A language of a site. */
export type SiteLanguage = { readonly language: Language; readonly sections: readonly Section[] };

/** Another release as a page links to it. */
export type LinkedRelease = {
  readonly language: Language;
  readonly slug: string;
  readonly title: string;
  readonly date: ReleaseDate;
  readonly issued: Instant;
};

/** What this release does to an earlier one, or a later one does to it. */
export type Change = Relation & {
  readonly direction: 'to-earlier' | 'by-later';
  /** The other release, where it may be shown. */
  readonly other?: LinkedRelease;
};

/** What stands around a release on its site: plain data, so that a build can tell whether it has changed. */
export type Surroundings = { readonly related: readonly LinkedRelease[]; readonly changes: readonly Change[] };

/** A release that stands alone. */
export const NO_SURROUNDINGS: Surroundings = { related: [], changes: [] };
