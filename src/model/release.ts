import type { Root } from 'mdast';
import type { Contact } from './contact.ts';
import type { Instant, ReleaseDate } from './date.ts';
import type { Direction, Language } from './language.ts';
import type { Office } from './office.ts';

/** The kinds of text that a press office issues. */
export const RELEASE_TYPES = [
  'press-release',
  'statement',
  'joint-statement',
  'media-advisory',
  'briefing-note',
] as const;
export type ReleaseType = (typeof RELEASE_TYPES)[number];

/** What the desk says of a source; embargoed and scheduled are derived, never typed. */
export const STATUSES = ['draft', 'approved', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** A picture with what WCAG and the press need to print it. */
export type Image = {
  /** A path beside the source, or an https address. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
};

/** A key figure and where it comes from. */
export type Figure = {
  readonly value: string;
  readonly label: string;
  readonly asOf?: string;
  readonly source?: string;
};

/** The same release in another language. */
export type Translation = { readonly language: Language; readonly slug: string; readonly title?: string };

/** What a release does to an earlier one. */
export type Relation = {
  readonly kind: 'corrects' | 'updates' | 'withdraws';
  /** The slug of the earlier release. */
  readonly release: string;
  /** What changed, for editors: `corrects` always has one. */
  readonly note?: string;
};

/** The text about the organisation that held on the day of the release. */
export type Boilerplate = { readonly id: string; readonly title?: string; readonly text: string };

/**
 * Whether and how a release may be shown. Renderers print the mark of what is not public;
 * a release of which nothing may be shown never reaches them.
 */
export type Publication =
  | { readonly state: 'public' }
  | { readonly state: 'draft' }
  | { readonly state: 'embargoed'; readonly until: Instant }
  | { readonly state: 'scheduled'; readonly until: Instant }
  | { readonly state: 'withdrawn' };

/** A release that passed validation. Valid by construction: no renderer checks a field again. */
export type Release = {
  /** The path of its source, with forward slashes. */
  readonly file: string;
  /** The address part: lower-case letters of any script, digits and hyphens. */
  readonly slug: string;
  readonly language: Language;
  readonly direction: Direction;
  readonly type: ReleaseType;
  readonly status: Status;
  readonly title: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly date: ReleaseDate;
  /** True when the archive did not give the date. */
  readonly dateEstimated: boolean;
  /** When it may first be read: the end of its embargo, its own moment, or the beginning of its day at its office. */
  readonly issued: Instant;
  readonly office: Office;
  /** The places of the dateline, in order: one city, or several of a joint release. */
  readonly dateline: readonly string[];
  /** Kept after its hour has passed: wire copy says when it was lifted. */
  readonly embargo?: Instant;
  readonly contacts: readonly [Contact, ...Contact[]];
  readonly themes: readonly string[];
  /** ISO 3166-1 alpha-2 codes, the first one primary. */
  readonly countries: readonly string[];
  /** Goals and targets of the 2030 Agenda as text: `10.7`. */
  readonly sdgs: readonly string[];
  readonly keywords: readonly string[];
  readonly image?: Image;
  readonly figures: readonly Figure[];
  /** Notes to editors, as Markdown. */
  readonly notes?: Root;
  /** The files that the source names as its translations; which of them may be linked is decided across releases. */
  readonly declaredTranslations: readonly { readonly language: string; readonly file: string }[];
  /** The translations that may be shown, in a stable order. */
  readonly translations: readonly Translation[];
  readonly relations: readonly Relation[];
  readonly boilerplate?: Boilerplate;
  readonly formerUrls: readonly string[];
  /** Where an imported release was found. */
  readonly source?: string;
  /** The text: CommonMark with tables, positions in the source file. */
  readonly body: Root;
  readonly publication: Publication;
};
