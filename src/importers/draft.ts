import type { RootContent } from 'mdast';
import type { Day } from '../model/date.ts';
import type { Language } from '../model/language.ts';
import type { ReleaseType, Status } from '../model/release.ts';
import type { Asset, Dropped } from './document.ts';

/** Where a value comes from. */
export type Origin = {
  /** The words of the input that it was read from. */
  readonly text: string;
  /** The line of the input, from 1; absent when it stands beside the text. */
  readonly line?: number;
  /** How it was found, for people: `dateline`, `article:published_time`. */
  readonly how: string;
};

/** A value, how sure it is (0 to 1), and where it comes from. */
export type Found<T> = { readonly value: T; readonly confidence: number; readonly origin: Origin };

/** A contact as it was read; what the input does not say is absent. */
export type DraftContact = {
  readonly name?: string;
  readonly title?: string;
  /** An office's id. */
  readonly office?: string;
  /** In international form where the number is valid, else as written. */
  readonly phones: readonly string[];
  readonly email?: string;
};

/** The picture of a release. */
export type DraftImage = {
  readonly src?: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
};

/** A day that the input mentions or may mean: offered, never assumed. */
export type DateEvidence = {
  readonly text: string;
  readonly line?: number;
  readonly day?: string;
  readonly why: string;
};

/** A release as it was found in an input: each value with its confidence and origin, and what was left out and why. */
export type Draft = {
  readonly title?: Found<string>;
  readonly subtitle?: Found<string>;
  /** Absent when the input has none or can be read in two ways; see `dateEvidence`. */
  readonly date?: Found<Day>;
  readonly dateEvidence: readonly DateEvidence[];
  /** Places in order. */
  readonly dateline?: Found<readonly string[]>;
  readonly language: Found<Language>;
  /** An office's id. */
  readonly office?: Found<string>;
  readonly embargo?: Found<string>;
  readonly type?: Found<ReleaseType>;
  readonly status: Status;
  readonly contacts: readonly Found<DraftContact>[];
  readonly image?: Found<DraftImage>;
  readonly summary?: Found<string>;
  readonly boilerplate?: Found<string>;
  readonly notes?: Found<readonly RootContent[]>;
  readonly themes?: Found<readonly string[]>;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries?: Found<readonly string[]>;
  readonly formerUrl?: Found<string>;
  readonly body: readonly RootContent[];
  readonly assets: readonly Asset[];
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
};

/** Below this a value is doubtful: it is asked for or listed. */
export const SURE = 0.75;
