import { docx } from './docx/docx.ts';
import { email } from './email/email.ts';
import type { Format } from './format.ts';
import { html } from './html/page.ts';
import { iptc7901 } from './iptc7901/iptc7901.ts';
import { newsmlG2 } from './newsml-g2/newsml-g2.ts';
import { ninjs } from './ninjs/ninjs.ts';
import { nitf } from './nitf/nitf.ts';
import { pdf } from './pdf/pdf.ts';
import { wire } from './wire/wire.ts';

/** Every format, in the order of summaries and download links. */
export const FORMATS: readonly Format[] = [html, wire, email, ninjs, newsmlG2, nitf, iptc7901, docx, pdf];

/** The formats of a build that names none. */
export const DEFAULT_FORMATS: readonly Format[] = FORMATS.filter((format) => format.onRequest !== true);

/** @returns the format with an id. */
export function findFormat(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
