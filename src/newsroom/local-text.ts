import type { OfficeEntry } from '../model/newsroom.ts';
import type { LocalText } from '../model/office.ts';

/** What stays of an object when the keys without a value are dropped. */
export type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** @returns a text by language; a lone text is the English one. */
export function localText(value: OfficeEntry['name']): LocalText | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? { en: value } : defined(value);
}

/** Drops the keys whose value is undefined, which exact optional types keep apart from absent ones. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}
