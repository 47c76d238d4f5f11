import { type Day, isoDay } from '../../model/date.ts';
import type { Office } from '../../model/office.ts';
import { allowedSlips, editDistance, fold } from '../../model/text.ts';
import { type OfficeIndex, type OfficeTables, toIndex } from './office-index.ts';
import { rankOffices } from './search.ts';
import { predecessorsOf, successorOf } from './succession.ts';

export { indexOffices, type OfficeIndex } from './office-index.ts';
export { searchOffices } from './search.ts';

/** What a look-up of an office found. */
export type OfficeMatch =
  | { readonly kind: 'found'; readonly office: Office }
  /** There is such an office, but it did not exist on that day. */
  | {
      readonly kind: 'closed';
      readonly office: Office;
      /** Whether it was closed by then, or not opened yet. */
      readonly when: 'no-longer' | 'not-yet';
      /** The offices that stood in its place on that day, as far as known. */
      readonly instead: readonly Office[];
    }
  /** Several offices are called that. */
  | { readonly kind: 'ambiguous'; readonly offices: readonly Office[] }
  /** No office is called that; the closest come first, three at most. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly Office[] };

const MAX_SUGGESTIONS = 3;
/** The organisation's name or an article before a place: "IOM Lima" is the office in Lima. */
const BEFORE_PLACE = /^(?:iom|oim|the|المنظمه الدوليه للهجره) /;

/**
 * Finds an office by its id, its name in any language, an alias (ISO codes and names of its country among them), or
 * its city; case, accents and signs do not matter, and "IOM" may stand before the place.
 *
 * @param offices the offices or, for many look-ups, their index
 * @param query what a release says
 * @param on the day on which the office must have existed; without it any day will do, and an office that still
 * stands goes before one that does not
 */
export function findOffice(offices: OfficeIndex | readonly Office[], query: string, on?: Day): OfficeMatch {
  const tables = toIndex(offices).tables();
  const day = on && isoDay(on);
  const exact = tables.byId.get(query);
  const key = fold(query);
  const named = exact ? [exact] : (lookUp(tables, key) ?? lookUp(tables, key.replace(BEFORE_PLACE, '')));
  if (!named) return { kind: 'unknown', suggestions: suggest(tables, key) };
  const open = day === undefined ? named : named.filter((office) => presence(office, day) === 'open');
  const candidates = preferred(open);
  const [first, ...others] = candidates;
  if (first) return others.length === 0 ? { kind: 'found', office: first } : { kind: 'ambiguous', offices: candidates };
  return closedMatch(tables, named, day ?? '');
}

/** Names first: a city is only asked when no office is called that, for it may have several. */
function lookUp(tables: OfficeTables, key: string): readonly Office[] | undefined {
  return tables.byName.get(key) ?? tables.byCity.get(key);
}

function presence(office: Office, day: string): 'open' | 'no-longer' | 'not-yet' {
  if (office.from !== undefined && day < office.from) return 'not-yet';
  return office.until !== undefined && day > office.until ? 'no-longer' : 'open';
}

/** Of an office and its successor, which may overlap in a year of reform, the successor; of old and present, the present. */
function preferred(offices: readonly Office[]): readonly Office[] {
  if (offices.length < 2) return offices;
  const ids = new Set(offices.map(({ id }) => id));
  const latest = offices.filter(({ id }) => !ids.has(successorOf(id) ?? ''));
  const standing = latest.filter(({ until }) => until === undefined);
  return standing.length > 0 ? standing : latest;
}

/** Of several offices of one name, none open on the day: the last one closed, else the first one opened after it. */
function closedMatch(tables: OfficeTables, named: readonly Office[], day: string): OfficeMatch {
  const past = named
    .filter((office) => presence(office, day) === 'no-longer')
    .sort((a, b) => compare(b.until, a.until));
  const coming = named.filter((office) => presence(office, day) === 'not-yet').sort((a, b) => compare(a.from, b.from));
  const office = past[0] ?? coming[0];
  if (!office) return { kind: 'unknown', suggestions: [] };
  const when = past[0] ? 'no-longer' : 'not-yet';
  const others = when === 'no-longer' ? [successorOf(office.id) ?? ''] : predecessorsOf(office.id);
  const instead = others.map((id) => tables.byId.get(id)).filter((other) => other !== undefined);
  return { kind: 'closed', office, when, instead: instead.filter((other) => presence(other, day) === 'open') };
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

function suggest(tables: OfficeTables, key: string): readonly Office[] {
  const near = new Map<Office, number>();
  for (const wanted of new Set([key, key.replace(BEFORE_PLACE, '')])) {
    const slips = allowedSlips(wanted.length);
    for (let length = wanted.length - slips; slips > 0 && length <= wanted.length + slips; length++) {
      for (const { key: name, offices } of tables.byLength.get(length) ?? []) {
        const distance = editDistance(wanted, name, slips);
        if (distance > slips) continue;
        for (const office of offices) near.set(office, Math.min(distance, near.get(office) ?? distance));
      }
    }
  }
  const ranked = [...near].sort(
    (a, b) => a[1] - b[1] || Number(a[0].until !== undefined) - Number(b[0].until !== undefined),
  );
  const typed = ranked.map(([office]) => office);
  // Not a slip of the keyboard: perhaps more or fewer words than the office's name has.
  return (typed.length > 0 ? typed : rankOffices([...tables.byId.values()], key)).slice(0, MAX_SUGGESTIONS);
}
