import type { Entry } from './lists.ts';

/** A file of a site: its path below the output, and its text. */
export type SiteFile = { readonly path: string; readonly content: string };

/** What decides what is in the files of a part: nothing else does but settings and templates. */
export type PartSources = {
  readonly cards: readonly Entry[];
  /** What it shows of these: what their cards say, or their texts, too. */
  readonly shows: 'cards' | 'texts';
  /** What else decides it, as text. */
  readonly facts: string;
};

/** Some files of a site that are made together: they need not be made again while what they are made of is the same. */
export type SitePart = {
  readonly name: string;
  /** Absent for a part that is made in each build. */
  readonly from?: PartSources;
  /** Parts of one family share what they make: what one has used of templates may be in each of them. */
  readonly family: string;
  readonly files: () => Iterable<SiteFile>;
};
