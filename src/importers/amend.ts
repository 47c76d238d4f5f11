import type { Day } from '../model/date.ts';
import type { Language } from '../model/language.ts';
import type { Status } from '../model/release.ts';
import type { Draft, Found } from './draft.ts';

/** What a person says of a release, on the command line or when asked; it goes before what was found. */
export type Amendments = {
  readonly title?: string;
  readonly date?: Day;
  readonly office?: string;
  readonly language?: Language;
  readonly dateline?: readonly string[];
  readonly status?: Status;
};

/** Puts what a person said in the place of what was found. */
export function amend(draft: Draft, { title, date, office, language, dateline, status }: Amendments): Draft {
  return {
    ...draft,
    ...(title === undefined ? {} : { title: said(title) }),
    ...(date === undefined ? {} : { date: said(date), dateEvidence: [] }),
    ...(office === undefined ? {} : { office: said(office) }),
    ...(language === undefined ? {} : { language: said(language) }),
    ...(dateline === undefined ? {} : { dateline: said(dateline) }),
    ...(status === undefined ? {} : { status }),
  };
}

function said<T>(value: T): Found<T> {
  return { value, confidence: 1, origin: { text: '', how: 'said by a person' } };
}
