import { base64 } from './base64.ts';
import type { EncodedBody } from './body.ts';
import type { InlineImage } from './message.ts';
import { parameter } from './parameter.ts';

/** Stretches of a message in order: text is ASCII, with its line ends. */
export type Chunk = string | Uint8Array;

/** @returns a part of text with its headers; `parameters` begins with a semicolon. */
export function textPart(subtype: string, parameters: string, body: EncodedBody): Chunk[] {
  const type = `Content-Type: text/${subtype}; charset=utf-8${parameters}\r\n`;
  return [`${type}Content-Transfer-Encoding: ${body.encoding}\r\n\r\n`, body.bytes];
}

/** @returns the part of a picture that the HTML shows in its place (RFC 2183, RFC 2392). */
export function imagePart(image: InlineImage): Chunk[] {
  const headers = [
    `Content-Type: ${image.mediaType.toLowerCase()}`,
    'Content-Transfer-Encoding: base64',
    `Content-ID: <${image.cid}>`,
    ['Content-Disposition: inline', ...parameter('filename', image.fileName)].join(';\r\n '),
  ];
  return [`${headers.join('\r\n')}\r\n\r\n`, base64(image.bytes)];
}

/** @returns parts between their boundaries (RFC 2046, 5.1), without the multipart's own headers. */
export function multipart(boundary: string, parts: readonly (readonly Chunk[])[]): Chunk[] {
  const chunks: Chunk[] = [];
  parts.forEach((part, index) => {
    chunks.push(`${index === 0 ? '' : '\r\n'}--${boundary}\r\n`, ...part);
  });
  chunks.push(`\r\n--${boundary}--\r\n`);
  return chunks;
}
