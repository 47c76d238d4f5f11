import type { Readable, Writable } from 'node:stream';
import { isCancel, note, select, text } from '@clack/prompts';
import type { Amendments, Draft } from '../index.ts';
import { findOffice, reportOf } from '../index.ts';
import { isoDay, parseReleaseDate } from '../model/date.ts';
import { ReleaseError } from '../model/error.ts';
import { BUILT_IN_OFFICES } from '../newsroom/registry/offices.ts';
import { visibleLine } from './visible.ts';
import { fill } from './words/fill.ts';
import type { Say } from './words/said.ts';
import type { ImportWords } from './words/words.ts';

/** What it asks with, in the language of the person. */
type Spoken = { readonly words: ImportWords; readonly say: Say };

/** Where it asks; default: the terminal of the process. */
export type Terminal = { readonly input?: Readable; readonly output?: Writable };

/** Asks a person about the doubtful fields of a draft: headline, date, office. */
export async function reviewDraft(
  draft: Draft,
  input: string,
  spoken: Spoken,
  terminal: Terminal = {},
): Promise<Amendments> {
  const { doubtful } = reportOf(draft);
  const asked = doubtful.filter((field) => field === 'title' || field === 'date' || field === 'office');
  if (asked.length === 0) return {};
  note(visibleLine(draft.title?.value ?? spoken.words.noHeadline), visibleLine(input), terminal);
  return {
    ...(asked.includes('title') ? await askTitle(draft, spoken.words, terminal) : {}),
    ...(asked.includes('date') ? await askDate(draft, spoken, terminal) : {}),
    ...(asked.includes('office') ? await askOffice(draft, spoken.words, terminal) : {}),
  };
}

async function askTitle(draft: Draft, words: ImportWords, terminal: Terminal): Promise<Amendments> {
  const title = answer(
    words,
    await text({ ...terminal, message: words.headline, initialValue: visibleLine(draft.title?.value ?? '') }),
  );
  return title === '' ? {} : { title };
}

async function askDate(draft: Draft, { words, say }: Spoken, terminal: Terminal): Promise<Amendments> {
  const offers = [
    ...new Map(
      draft.dateEvidence.flatMap(({ day, text: said, why }) =>
        day === undefined ? [] : [[day, `${said}: ${say(why)}`] as const],
      ),
    ),
  ];
  if (offers.length > 0) {
    const options = [
      ...offers.map(([value, hint]) => ({ value, label: value, hint: visibleLine(hint) })),
      { value: '', label: words.anotherDay },
    ];
    const chosen = answer(words, await select({ ...terminal, message: words.whichDay, options }));
    if (chosen !== '') return dateOf(chosen);
  }
  const evidence = draft.dateEvidence.map(({ text: said }) => `“${said}”`).join(', ');
  const message = visibleLine(evidence === '' ? words.date : fill(words.dateSays, { words: evidence }));
  const initialValue = draft.date ? isoDay(draft.date.value) : '';
  const validate = (value: string | undefined) =>
    !value || parseReleaseDate(value).ok ? undefined : words.dateUnclear;
  return dateOf(answer(words, await text({ ...terminal, message, initialValue, validate })));
}

function dateOf(written: string): Amendments {
  const date = parseReleaseDate(written);
  return date.ok ? { date: date.value } : {};
}

async function askOffice(draft: Draft, words: ImportWords, terminal: Terminal): Promise<Amendments> {
  const validate = (value: string | undefined) => {
    if (!value) return undefined;
    const match = findOffice(BUILT_IN_OFFICES, value);
    if (match.kind !== 'unknown') return undefined;
    const near = match.suggestions.map(({ id }) => id).join(', ');
    return near === '' ? words.officeUnknown : fill(words.officeMeant, { offices: near });
  };
  const office = answer(
    words,
    await text({
      ...terminal,
      message: words.office,
      placeholder: 'mexico',
      initialValue: draft.office?.value ?? '',
      validate,
    }),
  );
  return office === '' ? {} : { office };
}

function answer(words: ImportWords, value: string | symbol | undefined): string {
  if (isCancel(value)) throw new ReleaseError('usage', words.stopped, words.stoppedNext);
  return typeof value === 'string' ? value.trim() : '';
}
