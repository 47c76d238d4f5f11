import { failure, type Result, success } from '../../../model/result.ts';
import { base64, base64Length } from './base64.ts';
import { type UnsafeCharacter, unsafeInBody } from './characters.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { Scratch } from './scratch.ts';

/** A text as it travels: ASCII, CR LF, no line over 76. */
export type EncodedBody = {
  /** As Content-Transfer-Encoding names it. */
  readonly encoding: '7bit' | 'quoted-printable' | 'base64';
  readonly bytes: Uint8Array;
};

const scratch = new Scratch();
const LONGEST_LINE = 76;
const LINE_FEED = 0x0a;

/**
 * Encodes a text; its line ends (LF, CR LF or CR) become CR LF, everything else is read back as it was.
 * ASCII in lines of up to 76 goes as it stands, spaces at the end of a line included, as flowed text has been sent
 * since RFC 3676. All else takes the shorter of quoted-printable and base64, and when they are equal the one that
 * people can read.
 */
export function encodeBody(text: string): Result<EncodedBody, UnsafeCharacter> {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const bytes = utf8(lines);
  const { lineEnds, longest } = measureLines(bytes);
  if (bytes.length === lines.length && longest <= LONGEST_LINE) {
    return checked(lines, { encoding: '7bit', bytes: Buffer.from(crlf(lines), 'latin1') });
  }
  const limit = base64Length(bytes.length + lineEnds);
  if (leastQuoted(lines, bytes, lineEnds) <= limit) {
    const quoted = quotedPrintable(bytes);
    const body = { encoding: 'quoted-printable', bytes: quoted.bytes } as const;
    if (quoted.bytes.length <= limit) return quoted.suspect ? checked(lines, body) : success(body);
  }
  return checked(lines, { encoding: 'base64', bytes: base64(Buffer.from(crlf(lines))) });
}

/** Spares a text of another script the attempt: a unit of UTF-16 takes up to three bytes, all of them escaped. */
function leastQuoted(text: string, bytes: Uint8Array, lineEnds: number): number {
  const escapes = 1.5 * (bytes.length - text.length);
  return bytes.length + lineEnds + 2 * escapes;
}

function measureLines(bytes: Uint8Array): { lineEnds: number; longest: number } {
  let lineEnds = 0;
  let longest = 0;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    longest = Math.max(longest, end - start);
    lineEnds += 1;
    start = end + 1;
  }
  return { lineEnds, longest: Math.max(longest, bytes.length - start) };
}

function checked(lines: string, body: EncodedBody): Result<EncodedBody, UnsafeCharacter> {
  const unsafe = unsafeInBody(lines);
  return unsafe ? failure(unsafe) : success(body);
}

/** Half the time of Buffer.from, which measures the text first. The bytes hold until the next text. */
function utf8(text: string): Uint8Array {
  const bytes = scratch.room(text.length * 3);
  return bytes.subarray(0, bytes.write(text));
}

function crlf(lines: string): string {
  return lines.replaceAll('\n', '\r\n');
}
