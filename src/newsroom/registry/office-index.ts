import type { Office } from '../../model/office.ts';
import { fold } from '../../model/text.ts';

/** Offices prepared for many look-ups; the tables are made at the first one that is not an id. */
export type OfficeIndex = {
  readonly offices: readonly Office[];
  /** Apart from the tables, because most look-ups need no more. */
  readonly byId: ReadonlyMap<string, Office>;
  readonly tables: () => OfficeTables;
};

/** The offices by what they are called; keys are folded. */
export type OfficeTables = {
  /** By id, name and alias. */
  readonly byName: ReadonlyMap<string, readonly Office[]>;
  readonly byCity: ReadonlyMap<string, readonly Office[]>;
  /** Every key of the other tables by its length, for those who mistyped it. */
  readonly byLength: ReadonlyMap<number, readonly OfficeKey[]>;
};

/** One thing that offices are called. */
export type OfficeKey = { readonly key: string; readonly offices: readonly Office[] };

const indexes = new WeakMap<readonly Office[], OfficeIndex>();

/** Prepares offices for {@link findOffice}: once for a newsroom, then 10,000 look-ups take some milliseconds. */
export function indexOffices(offices: readonly Office[]): OfficeIndex {
  let built: OfficeTables | undefined;
  return {
    offices,
    byId: new Map(offices.map((office) => [office.id, office])),
    tables: () => {
      built ??= buildTables(offices);
      return built;
    },
  };
}

/** @returns the index itself, or the one of a plain list, which is made once for each list. */
export function toIndex(offices: OfficeIndex | readonly Office[]): OfficeIndex {
  if ('tables' in offices) return offices;
  const known = indexes.get(offices);
  if (known) return known;
  const index = indexOffices(offices);
  indexes.set(offices, index);
  return index;
}

function buildTables(offices: readonly Office[]): OfficeTables {
  const byName = new Map<string, Office[]>();
  const byCity = new Map<string, Office[]>();
  for (const office of offices) {
    for (const name of [office.id, ...Object.values(office.name), ...office.aliases]) add(byName, name, office);
    for (const city of Object.values(office.city ?? {})) add(byCity, city, office);
  }
  const byLength = new Map<number, OfficeKey[]>();
  for (const table of [byName, byCity]) {
    for (const [key, named] of table) {
      const keys = byLength.get(key.length);
      if (keys) keys.push({ key, offices: named });
      else byLength.set(key.length, [{ key, offices: named }]);
    }
  }
  return { byName, byCity, byLength };
}

function add(table: Map<string, Office[]>, name: string, office: Office): void {
  const key = fold(name);
  const named = table.get(key);
  if (!named) table.set(key, [office]);
  else if (!named.includes(office)) named.push(office);
}
