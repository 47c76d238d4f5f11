import type { Day } from '../../model/date.ts';
import type { Office } from '../../model/office.ts';
import { fold } from '../../model/text.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { findCountry } from '../../newsroom/registry/countries.ts';
import { findOffice } from '../../newsroom/registry/find.ts';

/** @returns whether a name is one of a place that the registry knows. */
export function knownPlaces(newsroom: Newsroom): (place: string) => boolean {
  const known = new Map<string, boolean>();
  return (place) => {
    const kept = known.get(place);
    if (kept !== undefined) return kept;
    const first = place.replace(/[,،].*$/s, '');
    const is = first.length > 2 && (isOffice(newsroom, first) || findCountry(first) !== undefined);
    known.set(place, is);
    return is;
  };
}

/** Looked up in the tables: a search that finds nothing would go on to what was perhaps meant. */
function isOffice({ offices }: Newsroom, name: string): boolean {
  const { byName, byCity } = offices.tables();
  const words = fold(name);
  return offices.byId.has(name) || byName.has(words) || byCity.has(words);
}

/** A regional office and its country's office share a city: which of them speaks is not said. */
function ofSharedCity(newsroom: Newsroom, office: Office, on: Day | undefined): OfficeReading {
  if (office.kind !== 'regional') return { office, alone: true };
  const match = findOffice(newsroom.offices, office.country, on);
  return { office, alone: match.kind !== 'found' };
}

/** An office and whether other offices have the same name. */
export type OfficeReading = { readonly office: Office; readonly alone: boolean };

/**
 * @returns the office that a text names by its own name, its place or its country; of several in one city the
 * country's own
 */
export function readOffice(newsroom: Newsroom, name: string, on: Day | undefined): OfficeReading | undefined {
  const names = Object.values(newsroom.organisation.shortName);
  const bare = names.reduce(
    (text, short) => (text.startsWith(`${short} `) ? text.slice(short.length + 1) : text),
    name.trim(),
  );
  if (bare.length < 3) return undefined;
  for (const query of new Set([name.trim(), bare, bare.replace(/[,،].*$/s, '').trim()])) {
    if (!isOffice(newsroom, query)) continue;
    const match = findOffice(newsroom.offices, query, on);
    if (match.kind === 'found') return ofSharedCity(newsroom, match.office, on);
    if (match.kind === 'closed') {
      const [instead] = match.instead;
      return { office: instead ?? match.office, alone: false };
    }
    if (match.kind !== 'ambiguous') continue;
    const country = match.offices.filter(({ kind }) => kind === 'country');
    const [office] = country.length === 1 ? country : match.offices;
    if (office) return { office, alone: country.length === 1 };
  }
  return undefined;
}
