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
/** The longest name of an office has fewer words. */
const MAX_WORDS = 20;
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
  const index = toIndex(offices);
  const exact = index.byId.get(query);
  const named = exact ? [exact] : lookUpPlace(index.tables(), fold(query));
  if (!named) return { kind: 'unknown', suggestions: suggest(index, fold(query)) };
  const day = on && isoDay(on);
  const open = day === undefined ? standing(named) : named.filter((office) => presence(office, day) === 'open');
  const candidates = withoutFormer(open);
  const [first, ...others] = candidates;
  if (first) return others.length === 0 ? { kind: 'found', office: first } : { kind: 'ambiguous', offices: candidates };
  return closedMatch(index, named, day ?? '');
}

function lookUpPlace(tables: OfficeTables, key: string): readonly Office[] | undefined {
  return lookUp(tables, key) ?? lookUp(tables, key.replace(BEFORE_PLACE, ''));
}

/** Names first: a city is only asked when no office is called that, for it may have several. */
function lookUp(tables: OfficeTables, key: string): readonly Office[] | undefined {
  return tables.byName.get(key) ?? tables.byCity.get(key);
}

function presence(office: Office, day: string): 'open' | 'no-longer' | 'not-yet' {
  if (office.from !== undefined && day < office.from) return 'not-yet';
  return office.until !== undefined && day > office.until ? 'no-longer' : 'open';
}

/** @returns those that still stand, or all when none does. */
function standing(offices: readonly Office[]): readonly Office[] {
  const present = offices.filter(({ until }) => until === undefined);
  return present.length > 0 ? present : offices;
}

/** An office and its successor overlap in the year of a reform: what both are called is the successor then. */
function withoutFormer(offices: readonly Office[]): readonly Office[] {
  if (offices.length < 2) return offices;
  const ids = new Set(offices.map(({ id }) => id));
  return offices.filter(({ id }) => !ids.has(successorOf(id) ?? ''));
}

/** Of several offices of one name, none open on the day: the last one closed, else the first one opened after it. */
function closedMatch(index: OfficeIndex, named: readonly Office[], day: string): OfficeMatch {
  const past = named
    .filter((office) => presence(office, day) === 'no-longer')
    .sort((a, b) => compare(b.until, a.until));
  const coming = named.filter((office) => presence(office, day) === 'not-yet').sort((a, b) => compare(a.from, b.from));
  const office = past[0] ?? coming[0];
  if (!office) return { kind: 'unknown', suggestions: [] };
  const when = past[0] ? 'no-longer' : 'not-yet';
  const others = when === 'no-longer' ? [successorOf(office.id) ?? ''] : predecessorsOf(office.id);
  const instead = others.map((id) => index.byId.get(id)).filter((other) => other !== undefined);
  return { kind: 'closed', office, when, instead: instead.filter((other) => presence(other, day) === 'open') };
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

function suggest(index: OfficeIndex, key: string): readonly Office[] {
  if (key === '') return [];
  const tables = index.tables();
  const typed = mistyped(tables, key);
  if (typed.length > 0) return typed.slice(0, MAX_SUGGESTIONS);
  // Not a slip of the keyboard: perhaps more words than the office's name has, or fewer.
  const longer = namedWithin(tables, key);
  if (longer.length > 0 || key.length < 4) return longer.slice(0, MAX_SUGGESTIONS);
  return rankOffices(index.offices, key).slice(0, MAX_SUGGESTIONS);
}

/** The offices with a name that some slips of the keyboard make of the query, the fewest slips first. */
function mistyped(tables: OfficeTables, key: string): readonly Office[] {
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
  const fewest = Math.min(...near.values());
  const closed = ({ until }: Office) => Number(until !== undefined);
  return (
    [...near]
      // Beside "Sudan", one letter away, nobody meant "Spain", three away.
      .filter(([, slips]) => slips <= fewest + 1)
      .sort(([a, first], [b, second]) => first - second || closed(a) - closed(b))
      .map(([office]) => office)
  );
}

/** The offices of which a name stands in the query among other words, the longest name first: "Mexico country office". */
function namedWithin(tables: OfficeTables, key: string): readonly Office[] {
  const words = key.split(' ');
  for (let count = Math.min(words.length - 1, MAX_WORDS); count > 0; count--) {
    for (let start = 0; start + count <= words.length; start++) {
      const part = words.slice(start, start + count).join(' ');
      // ISO codes look like the small words of any language.
      const named = part.length > 3 ? lookUp(tables, part) : undefined;
      if (named) return standing(named);
    }
  }
  return [];
}
