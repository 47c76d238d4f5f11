import { email } from './email/email.ts';
import type { Format } from './format.ts';
import { html } from './html/page.ts';
import { wire } from './wire/wire.ts';

/** Every format, in the order of summaries and download links. */
export const FORMATS: readonly Format[] = [html, wire, email];

/** @returns the format with an id. */
export function findFormat(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
