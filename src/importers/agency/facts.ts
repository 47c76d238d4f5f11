import { parseInstant, parseReleaseDate } from '../../model/date.ts';
import { RELEASE_TYPES } from '../../model/release.ts';
import { type AgencyReading, optional } from './reading.ts';

/** The facts of formats/agency/facts.ts, by name. */
export type ReadFacts = ReadonlyMap<string, readonly string[]>;

/** @returns pairs of names and values by name, in their order. */
export function groupFacts(pairs: Iterable<readonly [name: string, value: string]>): ReadFacts {
  const facts = new Map<string, string[]>();
  for (const [name, value] of pairs) facts.set(name, [...(facts.get(name) ?? []), value]);
  return facts;
}

/** What the facts say of a release. */
export type FactFields = Pick<
  AgencyReading,
  'slug' | 'office' | 'type' | 'date' | 'dateEstimated' | 'translations' | 'relations' | 'formerUrls' | 'source'
>;

/** Reads the facts that formats/agency/facts.ts wrote. */
export function readFacts(facts: ReadFacts): FactFields {
  const one = (name: string) => facts.get(name)?.[0];
  const type = RELEASE_TYPES.find((known) => known === one('type'));
  const date = parseReleaseDate(one('date') ?? '');
  return {
    ...optional('slug', one('slug')),
    ...optional('office', one('office')),
    ...optional('type', type),
    ...optional('date', date.ok ? date.value : undefined),
    ...optional('source', one('source')),
    dateEstimated: one('date-estimated') === 'true',
    formerUrls: facts.get('former-url') ?? [],
    translations: (facts.get('translation') ?? []).map((text) => {
      const [language = '', slug = '', ...title] = text.split(' ');
      return { language, slug, ...optional('title', title.length === 0 ? undefined : title.join(' ')) };
    }),
    relations: (['corrects', 'updates', 'withdraws'] as const).flatMap((kind) =>
      (facts.get(kind) ?? []).map((text) => {
        const [release = '', ...note] = text.split(' ');
        return { kind, release, ...optional('note', note.length === 0 ? undefined : note.join(' ')) };
      }),
    ),
  };
}

/** @returns a moment of RFC 3339, or of ISO 8601 without hyphens and colons as NITF has it; undefined when it is none. */
export function readMoment(text: string | undefined): AgencyReading['embargo'] {
  if (text === undefined) return undefined;
  const basic = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})$/.exec(text.trim());
  const extended = basic
    ? `${basic[1]}-${basic[2]}-${basic[3]}T${basic[4]}:${basic[5]}:${basic[6]}${basic[7]}`
    : text.trim();
  const instant = parseInstant(extended);
  return instant.ok ? instant.value : undefined;
}

/** @returns `+52 55 5536 3954 ext. 12` taken apart. */
export function readPhone(text: string): { international: string; extension?: string } {
  const match = /^(.*?) ext\. (\d+)$/.exec(text.trim());
  return match?.[1] !== undefined && match[2] !== undefined
    ? { international: match[1], extension: match[2] }
    : { international: text.trim() };
}
