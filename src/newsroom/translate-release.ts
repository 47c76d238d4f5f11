import type { FrontMatter } from '../model/front-matter.ts';
import type { Language } from '../model/language.ts';
import type { Office } from '../model/office.ts';
import { readSourceName } from '../model/slug.ts';
import type { ParsedSource } from '../source/parse.ts';
import type { FrontMatterEntry, FrontMatterValue } from '../source/write-front-matter.ts';
import { foundOffice } from './contacts.ts';
import { readMetadata } from './metadata.ts';
import type { NewRelease } from './new-release.ts';
import type { Newsroom } from './newsroom.ts';

/** What a translation takes from its original. */
export type CarriedOver = Pick<NewRelease, 'date' | 'contacts' | 'carried' | 'slug'> &
  Partial<Pick<NewRelease, 'embargo' | 'type' | 'themes'>> & {
    readonly office: Office;
    readonly title: string;
    readonly language: Language | undefined;
  };

/** The same in every language. */
const SAME = ['dateEstimated', 'countries', 'sdgs', 'boilerplate'] as const;
/** The same but for the words in them. */
const WITH_WORDS = ['image', 'figures', 'corrects', 'updates', 'withdraws'] as const;

/**
 * Takes from a release what its translation shares: its moment, its office and contacts, its classification, its
 * pictures and figures. Headline, summary, keywords and text are the translator's.
 *
 * @param comment stands above what has words in it
 * @returns undefined when date, office or contacts of the original cannot be read: it must be corrected first
 */
export function carryOver(original: ParsedSource, newsroom: Newsroom, comment: string): CarriedOver | undefined {
  const metadata = readMetadata(original, newsroom);
  const office = foundOffice(metadata?.office);
  const { date, title, contacts } = metadata?.values ?? {};
  if (!metadata || !office || !metadata.date?.ok || date === undefined || contacts === undefined) return undefined;
  const { values, embargo, language } = metadata;
  const worded = entriesOf(values, WITH_WORDS);
  return {
    office,
    language,
    date,
    title: title ?? '',
    contacts: [contacts].flat(),
    slug: readSourceName(original.file.path).stem,
    ...(embargo?.ok ? { embargo: embargo.value } : {}),
    ...(values.type === undefined ? {} : { type: values.type }),
    ...(values.themes === undefined ? {} : { themes: values.themes }),
    carried: [
      { key: 'slug', value: values.slug },
      ...entriesOf(values, SAME),
      ...(worded.length > 0 ? [{ comment }, ...worded] : []),
    ],
  };
}

function entriesOf(values: Partial<FrontMatter>, keys: readonly (keyof FrontMatter)[]): FrontMatterEntry[] {
  return keys.flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [{ key, value: value as FrontMatterValue }];
  });
}
