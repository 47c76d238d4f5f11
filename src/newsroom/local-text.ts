import { defined } from '../model/defined.ts';
import type { OfficeEntry } from '../model/newsroom.ts';
import type { LocalText } from '../model/office.ts';

/** @returns a text by language; a lone text is the English one. */
export function localText(value: OfficeEntry['name']): LocalText | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? { en: value } : defined(value);
}
