import { isoDay } from '../model/date.ts';
import { slugify } from '../model/slug.ts';
import type { Draft } from './draft.ts';

/** @returns the name of a draft's source without its ending: `2009-06-19-visit.en`, the date left out where there is none */
export function sourceName(draft: Draft, fallback: string): string {
  const title = slugify(draft.title?.value ?? '') || slugify(fallback) || 'release';
  const date = draft.date ? `${isoDay(draft.date.value)}-` : '';
  return `${date}${title}.${draft.language.value}`;
}
