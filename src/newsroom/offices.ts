import type { Diagnostic } from '../model/diagnostic.ts';
import type { OfficeEntry } from '../model/newsroom.ts';
import type { Office } from '../model/office.ts';
import { isTimeZone } from '../model/zone.ts';
import type { PathStep } from '../source/yaml-node.ts';
import { localText } from './local-text.ts';
import { isCountryCode } from './registry/countries.ts';
import { indexOffices, type OfficeIndex } from './registry/find.ts';
import { BUILT_IN_OFFICES } from './registry/offices.ts';

/** Makes a diagnostic about a place in `offices.yaml`. */
export type Report = (path: readonly PathStep[], message: string, hint: string) => readonly Diagnostic[];

/** Lays the offices of `offices.yaml` over the built-in registry: an id that is there is amended, another is added. */
export function mergeOffices(
  entries: Readonly<Record<string, OfficeEntry>>,
  report: Report,
): { readonly index: OfficeIndex; readonly diagnostics: readonly Diagnostic[] } {
  if (Object.keys(entries).length === 0) return { index: indexOffices(BUILT_IN_OFFICES), diagnostics: [] };
  const offices = new Map(BUILT_IN_OFFICES.map((office) => [office.id, office]));
  const diagnostics: Diagnostic[] = [];
  for (const [id, entry] of Object.entries(entries)) {
    const problems = officeProblems(id, entry, offices.get(id), report);
    diagnostics.push(...problems);
    if (problems.length === 0) offices.set(id, amend(id, entry, offices.get(id)));
  }
  return { index: indexOffices([...offices.values()]), diagnostics };
}

function officeProblems(
  id: string,
  entry: OfficeEntry,
  known: Office | undefined,
  report: Report,
): readonly Diagnostic[] {
  const at = ['offices', id];
  const found: Diagnostic[] = [];
  if (!known && !entry.name) found.push(...report(at, `The office "${id}" has no name.`, 'Add name: IOM Mexico'));
  if (!known && !entry.country) found.push(...report(at, `The office "${id}" has no country.`, 'Add country: MX'));
  if (entry.country !== undefined && !isCountryCode(entry.country)) {
    found.push(
      ...report([...at, 'country'], `"${entry.country}" is no country code.`, 'Write the two letters of ISO 3166.'),
    );
  }
  if (entry.timeZone !== undefined && !isTimeZone(entry.timeZone)) {
    found.push(
      ...report(
        [...at, 'timeZone'],
        `"${entry.timeZone}" is no time zone.`,
        'Write a zone of the IANA database: Africa/Juba',
      ),
    );
  }
  return found;
}

function amend(id: string, entry: OfficeEntry, known: Office | undefined): Office {
  const name = localText(entry.name) ?? known?.name ?? { en: id };
  const city = localText(entry.city) ?? known?.city;
  const timeZone = entry.timeZone ?? known?.timeZone;
  const from = entry.from ?? known?.from;
  const until = entry.until ?? known?.until;
  return {
    id,
    kind: entry.kind ?? known?.kind ?? 'country',
    name,
    country: entry.country ?? known?.country ?? '',
    languages: entry.languages ?? known?.languages ?? ['en'],
    aliases: [...(known?.aliases ?? []), ...(entry.aliases ?? [])],
    source: entry.source ?? known?.source ?? 'offices.yaml',
    ...(city ? { city } : {}),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}
