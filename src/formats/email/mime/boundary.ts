import { createHash } from 'node:crypto';
import type { EncodedBody } from './body.ts';

/** The lines that part a multipart (RFC 2046, 5.1.1): one for the alternatives, one for the HTML and its pictures. */
export type Boundaries = { readonly alternative: string; readonly related: string };

/** Hashes what the message holds, so that the same message has the same boundaries and another has others. */
export function contentHash(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const bytes of contents) hash.update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/**
 * Makes boundaries of a hash that do not occur in the bodies. They hold `=_`, which neither quoted-printable nor
 * base64 can contain (RFC 2045, 6.7), so that only bodies that travel as they stand have to be searched.
 */
export function boundariesFor(hash: string, bodies: readonly EncodedBody[]): Boundaries {
  const literal = bodies.filter(({ encoding }) => encoding === '7bit').map(({ bytes }) => Buffer.from(bytes));
  for (let attempt = 0; ; attempt += 1) {
    const mark = `${hash}${attempt === 0 ? '' : `.${attempt}`}`;
    // Neither may begin with the other: a reader compares only the start of a line.
    const [alternative, related] = [`=_alt_${mark}`, `=_rel_${mark}`];
    if (!literal.some((bytes) => bytes.includes(alternative) || bytes.includes(related)))
      return { alternative, related };
  }
}
