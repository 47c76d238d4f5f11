import type { Readable, Writable } from 'node:stream';
import { isCancel, note, select, text } from '@clack/prompts';
import type { Amendments, Draft } from '../index.ts';
import { findOffice, reportOf } from '../index.ts';
import { isoDay, parseReleaseDate } from '../model/date.ts';
import { ReleaseError } from '../model/error.ts';
import { BUILT_IN_OFFICES } from '../newsroom/registry/offices.ts';
import { visibleLine } from './visible.ts';

/** Where it asks; default: the terminal of the process. */
export type Terminal = { readonly input?: Readable; readonly output?: Writable };

/** Asks a person about the doubtful fields of a draft: headline, date, office. */
export async function reviewDraft(draft: Draft, input: string, terminal: Terminal = {}): Promise<Amendments> {
  const { doubtful } = reportOf(draft);
  const asked = doubtful.filter((field) => field === 'title' || field === 'date' || field === 'office');
  if (asked.length === 0) return {};
  note(visibleLine(draft.title?.value ?? 'No headline was found.'), visibleLine(input), terminal);
  return {
    ...(asked.includes('title') ? await askTitle(draft, terminal) : {}),
    ...(asked.includes('date') ? await askDate(draft, terminal) : {}),
    ...(asked.includes('office') ? await askOffice(draft, terminal) : {}),
  };
}

async function askTitle(draft: Draft, terminal: Terminal): Promise<Amendments> {
  const title = answer(
    await text({ ...terminal, message: 'Headline', initialValue: visibleLine(draft.title?.value ?? '') }),
  );
  return title === '' ? {} : { title };
}

async function askDate(draft: Draft, terminal: Terminal): Promise<Amendments> {
  const offers = [...new Map(draft.dateEvidence.flatMap(({ day, text: words, why }) => (day === undefined ? [] : [[day, `${words}: ${why}`] as const])))]; // biome-ignore format: one chain
  if (offers.length > 0) {
    const options = [
      ...offers.map(([value, hint]) => ({ value, label: value, hint: visibleLine(hint) })),
      { value: '', label: 'another day, or none' },
    ];
    const chosen = answer(await select({ ...terminal, message: 'Which day is its date?', options }));
    if (chosen !== '') return dateOf(chosen);
  }
  const evidence = draft.dateEvidence.map(({ text: words }) => `“${words}”`).join(', ');
  const message = visibleLine(evidence === '' ? 'Date (YYYY-MM-DD)' : `Date (YYYY-MM-DD); the text says ${evidence}`);
  const initialValue = draft.date ? isoDay(draft.date.value) : '';
  const validate = (value: string | undefined) =>
    !value || parseReleaseDate(value).ok ? undefined : 'Write it as 2009-06-19, or leave it empty.';
  return dateOf(answer(await text({ ...terminal, message, initialValue, validate })));
}

function dateOf(written: string): Amendments {
  const date = parseReleaseDate(written);
  return date.ok ? { date: date.value } : {};
}

async function askOffice(draft: Draft, terminal: Terminal): Promise<Amendments> {
  const validate = (value: string | undefined) => {
    if (!value) return undefined;
    const match = findOffice(BUILT_IN_OFFICES, value);
    if (match.kind !== 'unknown') return undefined;
    const near = match.suggestions.map(({ id }) => id).join(', ');
    return near === ''
      ? 'No office is called that: see iom-release offices.'
      : `No office is called that. Did you mean ${near}?`;
  };
  const office = answer(
    await text({
      ...terminal,
      message: 'Office',
      placeholder: 'mexico',
      initialValue: draft.office?.value ?? '',
      validate,
    }),
  );
  return office === '' ? {} : { office };
}

function answer(value: string | symbol | undefined): string {
  if (isCancel(value))
    throw new ReleaseError(
      'usage',
      'The import was stopped.',
      'What was imported before stays; run it again for the rest.',
    );
  return typeof value === 'string' ? value.trim() : '';
}
