import { Scratch } from './scratch.ts';

/** 76 with the `=` of a soft line break (RFC 2045, 6.7, rule 5). */
const LINE_ROOM = 75;
const [LF, CR, EQUALS, TAB, SPACE] = [0x0a, 0x0d, 0x3d, 0x09, 0x20];
const HEX = Buffer.from('0123456789ABCDEF');
/** In the table of columns: a line feed. */
const LINE_END = 200;
/** The columns that must be free for a byte: 1 as itself, 3 escaped; a character's first byte claims them for all. */
const COLUMNS = Uint8Array.from({ length: 256 }, (_, byte) => columnsFor(byte));

const scratch = new Scratch();

/** A text as quoted-printable, and what was seen on the way. */
export type QuotedPrintable = {
  readonly bytes: Uint8Array;
  readonly lineEnds: number;
  /** True when there may be a control character, or a character that was lost before (U+FFFD). */
  readonly suspect: boolean;
};

/**
 * Writes text as quoted-printable (RFC 2045, 6.7) with CR LF; blanks at the end of a line are escaped, and no line
 * break falls within a character.
 *
 * @param bytes UTF-8 whose line ends are line feeds
 */
export function quotedPrintable(bytes: Uint8Array): QuotedPrintable {
  const out = scratch.room(largestSize(bytes.length));
  let at = 0;
  let full = LINE_ROOM;
  let suspect = false;
  let lineEnds = 0;
  for (let index = 0; index < bytes.length; ) {
    const run = literals(bytes, index, Math.min(bytes.length - index, full - at), out, at);
    index += run;
    at += run;
    if (index === bytes.length) break;
    const byte = bytes[index] as number;
    const columns = COLUMNS[byte] as number;
    if (columns === LINE_END) {
      at = lineEnd(out, guardBlank(out, at, full));
      lineEnds += 1;
      full = at + LINE_ROOM;
      index += 1;
    } else if (at + columns > full) {
      at = softBreak(out, at);
      full = at + LINE_ROOM;
    } else {
      if (isSuspect(byte, bytes[index + 1] ?? 0)) suspect = true;
      at = escapeByte(out, at, byte);
      index += 1;
    }
  }
  return { bytes: Uint8Array.prototype.slice.call(out, 0, guardBlank(out, at, full)), suspect, lineEnds };
}

/**
 * Copies bytes that stand for themselves, four at a time: most of every text.
 *
 * @returns how many, up to `most`
 */
function literals(bytes: Uint8Array, start: number, most: number, out: Uint8Array, at: number): number {
  let run = 0;
  for (; run + 4 <= most; run += 4) {
    const a = bytes[start + run] as number;
    const b = bytes[start + run + 1] as number;
    const c = bytes[start + run + 2] as number;
    const d = bytes[start + run + 3] as number;
    if (COLUMNS[a] !== 1 || COLUMNS[b] !== 1 || COLUMNS[c] !== 1 || COLUMNS[d] !== 1) break;
    out[at + run] = a;
    out[at + run + 1] = b;
    out[at + run + 2] = c;
    out[at + run + 3] = d;
  }
  for (; run < most; run += 1) {
    const byte = bytes[start + run] as number;
    if (COLUMNS[byte] !== 1) break;
    out[at + run] = byte;
  }
  return run;
}

/** Three columns for each byte, and a soft break after 64 of them at the latest, since a character claims up to 12. */
function largestSize(bytes: number): number {
  return 3 * bytes + 3 * Math.ceil((3 * bytes) / 64) + 8;
}

/** Escapes a blank that ends a line, which a gateway may drop (RFC 2045, 6.7, rule 3). */
function guardBlank(out: Uint8Array, at: number, full: number): number {
  const last = at > 0 ? out[at - 1] : undefined;
  if (last !== SPACE && last !== TAB) return at;
  return escapeByte(out, at + 2 > full ? softBreak(out, at - 1) : at - 1, last);
}

function softBreak(out: Uint8Array, at: number): number {
  out[at] = EQUALS;
  return lineEnd(out, at + 1);
}

function lineEnd(out: Uint8Array, at: number): number {
  out[at] = CR;
  out[at + 1] = LF;
  return at + 2;
}

function escapeByte(out: Uint8Array, at: number, byte: number): number {
  out[at] = EQUALS;
  out[at + 1] = HEX[byte >> 4] as number;
  out[at + 2] = HEX[byte & 15] as number;
  return at + 3;
}

/** C1 controls are C2 80 to C2 9F, U+FFFD is EF BF BD. */
function isSuspect(byte: number, next: number): boolean {
  if (byte < 0x80) return byte === 0x7f || (byte < SPACE && byte !== TAB);
  return byte === 0xc2 ? next < 0xa0 : byte === 0xef && next === 0xbf;
}

function columnsFor(byte: number): number {
  if (byte === LF) return LINE_END;
  if (byte >= 0xf0) return 12;
  if (byte >= 0xe0) return 9;
  if (byte >= 0xc0) return 6;
  const literal = (byte >= SPACE && byte <= 0x7e && byte !== EQUALS) || byte === TAB;
  return literal ? 1 : 3;
}
