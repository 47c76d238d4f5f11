import type { ContactEntry } from '../../model/front-matter.ts';
import type { CompleteLanguage, Language } from '../../model/language.ts';
import type { Office } from '../../model/office.ts';

/** What a new newsroom is made of. */
export type Starter = {
  readonly office: Office;
  /** The language of releases that name none. */
  readonly language: Language;
  /** Where the built site will stand, an https address. */
  readonly baseUrl: string;
  /** Who emails come from. */
  readonly email: string;
  /** Whom journalists may call. */
  readonly contact: ContactEntry;
  /** Where its sources are checked and built. */
  readonly ci: StarterCi;
  /** The day on which it is made, YYYY-MM-DD. */
  readonly today: string;
  /** The version of the tool that makes it. */
  readonly version: string;
  /** The language of comments and of the example. */
  readonly spoken: CompleteLanguage;
  /** Without an example, the newsroom has no release yet. */
  readonly example: boolean;
};

/** The services that a newsroom is made ready for. */
export const STARTER_CI = ['github', 'gitlab', 'none'] as const;
export type StarterCi = (typeof STARTER_CI)[number];

/** A file of a new newsroom; its path has forward slashes. */
export type StarterFile = { readonly path: string; readonly text: string };

/** What a built site is not published under: the address stands for one that is not known yet. */
export const EXAMPLE_BASE_URL = 'https://press.example.org';
/** The sender that stands for one that is not known yet. */
export const EXAMPLE_EMAIL = 'press@example.org';
/** The name of the example's file, without its language. */
export const EXAMPLE_STEM = 'example-release';
/** The id of the contact in offices.yaml. */
export const STARTER_CONTACT = 'press';
