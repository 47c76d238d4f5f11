import type { Instant } from '../../model/date.ts';

/** A moment in the document's information (ISO 32000-1, 7.9.4), as Chromium writes it: always as long. */
const MOMENT = /(\/(?:CreationDate|ModDate) \(D:)\d{14}([^)]*\))/g;

/**
 * Dates a PDF by its release in place of the clock. Each moment is replaced by one as long, so that the table of
 * places at the file's end stays right; the same browser, fonts and release then give the same bytes.
 */
export function datedPdf(bytes: Uint8Array, issued: Instant): Uint8Array {
  const moment = new Date(issued.epoch).toISOString().replace(/\D/g, '').slice(0, 14);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return Buffer.from(
    text.replace(MOMENT, (_, before: string, zone: string) => before + moment + zone),
    'latin1',
  );
}
