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
  if (bytes.length === lines.length && !hasLongLine(bytes)) {
    return checked(lines, { encoding: '7bit', bytes: Buffer.from(crlf(lines), 'latin1') });
  }
  if (isWorthQuoting(lines, bytes)) {
    const quoted = quotedPrintable(bytes);
    const body = { encoding: 'quoted-printable', bytes: quoted.bytes } as const;
    if (quoted.bytes.length <= base64Length(bytes.length + quoted.lineEnds)) {
      return quoted.suspect ? checked(lines, body) : success(body);
    }
  }
  return checked(lines, { encoding: 'base64', bytes: base64(Buffer.from(crlf(lines))) });
}

/** Spares a text of another script the attempt: a unit of UTF-16 takes up to three bytes, all of them escaped. */
function isWorthQuoting(text: string, bytes: Uint8Array): boolean {
  const escapes = 1.5 * (bytes.length - text.length);
  if (escapes < bytes.length / 8) return true;
  const lineEnds = text.split('\n').length - 1;
  return bytes.length + lineEnds + 2 * escapes <= base64Length(bytes.length + lineEnds);
}

/** Looks no further than the first: in HTML that is one of the first lines. */
function hasLongLine(bytes: Uint8Array): boolean {
  for (let start = 0; bytes.length - start > LONGEST_LINE; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || end - start > LONGEST_LINE) return true;
    start = end + 1;
  }
  return false;
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
