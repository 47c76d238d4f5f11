import type { CompleteLanguage } from '../../model/language.ts';
import type { LocalText } from '../../model/office.ts';

/** What is known of a country's office beyond what follows from the country itself. */
export type CountryRow = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly languages: readonly CompleteLanguage[];
  /** The country's only zone, or that of the office's city; absent where neither is known. */
  readonly timeZone?: string;
  readonly city?: LocalText;
  readonly citySource?: string;
  /** Where it is written that the organisation is there; absent for its member states. */
  readonly presence?: string;
};

// Which languages an office writes in: those of English, French, Spanish and Arabic that are official in the country
// (CIA World Factbook, 2025), else English. Arabic is not among the organisation's official languages, so that an
// office in an Arabic-speaking country has one of those beside it.
export const ENGLISH: readonly CompleteLanguage[] = ['en'];
export const ENGLISH_ARABIC: readonly CompleteLanguage[] = ['en', 'ar'];
export const ENGLISH_FRENCH: readonly CompleteLanguage[] = ['en', 'fr'];
export const FRENCH: readonly CompleteLanguage[] = ['fr'];
export const FRENCH_ARABIC: readonly CompleteLanguage[] = ['fr', 'ar'];
export const FRENCH_ENGLISH: readonly CompleteLanguage[] = ['fr', 'en'];
export const SPANISH: readonly CompleteLanguage[] = ['es'];
export const ARABIC_ENGLISH: readonly CompleteLanguage[] = ['ar', 'en'];
export const ARABIC_FRENCH: readonly CompleteLanguage[] = ['ar', 'fr'];
