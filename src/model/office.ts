import type { CompleteLanguage } from './language.ts';

/** A text in some of the four complete languages; English is always there. */
export type LocalText = { readonly en: string } & { readonly [language in CompleteLanguage]?: string };

/** What an office is within the organisation. */
export type OfficeKind = 'headquarters' | 'regional' | 'liaison' | 'administrative' | 'country';

/** An office of the organisation: who issues a release, and from where. */
export type Office = {
  /** Kebab case: the country's English name (`mexico`), or `headquarters`, `regional-office-americas`, … */
  readonly id: string;
  readonly kind: OfficeKind;
  /** The office's own name, such as `IOM Mexico`. */
  readonly name: LocalText;
  /** ISO 3166-1 alpha-2 code of the country it sits in. */
  readonly country: string;
  /** The city that its releases are dated from; absent where it could not be verified. */
  readonly city?: LocalText;
  /** The IANA zone of that city. */
  readonly timeZone?: string;
  /** The languages in which it usually writes, the first one by default. */
  readonly languages: readonly CompleteLanguage[];
  /** Other names that find it: old names, short forms, ISO codes. */
  readonly aliases: readonly string[];
  /** The first and last day (YYYY-MM-DD) on which the office existed, where known; `until` is inclusive. */
  readonly from?: string;
  readonly until?: string;
  /** Where the facts of this entry come from. */
  readonly source: string;
};
