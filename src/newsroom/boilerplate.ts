import { type Day, isoDay } from '../model/date.ts';
import { type Language, stringsLanguage } from '../model/language.ts';
import type { Boilerplate } from '../model/release.ts';
import type { Newsroom } from './newsroom.ts';

/** What is found when a release's boilerplate is looked up. */
export type BoilerplateMatch =
  | { readonly kind: 'found'; readonly boilerplate: Boilerplate }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly id: string }
  /** There is such a text, but none that held on that day in that language. */
  | { readonly kind: 'not-dated'; readonly id: string };

/** Finds the text about the organisation that held on the day of a release; `none` leaves it out. */
export function findBoilerplate(
  newsroom: Newsroom,
  asked: string | undefined,
  day: Day,
  language: Language,
): BoilerplateMatch {
  const id = asked ?? newsroom.boilerplate ?? 'none';
  if (id === 'none') return { kind: 'none' };
  const texts = newsroom.boilerplates.get(id);
  if (!texts) return { kind: 'unknown', id };
  const on = isoDay(day);
  const held = texts.filter((text) => text.from <= on && (text.until === undefined || on <= text.until));
  const newest = held.reduce<(typeof held)[number] | undefined>(
    (best, text) => (best === undefined || text.from > best.from ? text : best),
    undefined,
  );
  const text = newest?.text[stringsLanguage(language)];
  return text === undefined ? { kind: 'not-dated', id } : { kind: 'found', boilerplate: { id, text: text.trim() } };
}
