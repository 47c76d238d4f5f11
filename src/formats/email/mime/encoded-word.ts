import { present } from '../../../model/present.ts';

/** The longest encoded word (RFC 2047, 2). */
const LONGEST_WORD = 75;
/** `=?utf-8?Q?` and `?=`. */
const FRAME = 12;
/** What stands for itself in every place, phrases included (RFC 2047, 5, rule 3). */
const Q_LITERAL = /[A-Za-z0-9!*+/-]/;
const Q_FORM = Array.from({ length: 256 }, (_, byte) => qForm(byte));
/** A character with its marks, joined emoji, a flag: what a reader sees as one. */
const CLUSTER =
  /(?:\p{Regional_Indicator}{2}|.)(?:[\p{M}\p{Emoji_Modifier}\u200c\u{e0020}-\u{e007f}]|\u200d\P{ASCII}?)*/gsu;
const CODE_POINT = /./gsu;

/** One of the two encodings: the size of a text in its own unit, and the columns that such a size fills. */
type Form = {
  readonly size: (text: string) => number;
  readonly columns: (size: number) => number;
  readonly write: (text: string) => string;
};

/** Sizes are bytes. */
const B: Form = {
  size: (text) => sum(text, utf8Length),
  columns: (bytes) => 4 * Math.ceil(bytes / 3),
  write: (text) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`,
};

/** Sizes are columns. */
const Q: Form = {
  size: (text) => sum(text, quotedLength),
  columns: (columns) => columns,
  write: (text) => `=?utf-8?Q?${quoted(text)}?=`,
};

/**
 * Writes a text as encoded words (RFC 2047), in Q or B, whichever is shorter. Adjacent words are read as one text.
 * No character is split, and what a reader sees as one character is only where it fills more than a word.
 *
 * @param text well-formed and not empty
 * @param room columns left on the current line for the first word; each later word has a line of its own
 * @returns the words; the first is empty when none fits in the room
 */
export function encodedWords(text: string, room: number): string[] {
  const [quotedSize, bytes] = [Q.size(text), B.size(text)];
  const form = quotedSize <= B.columns(bytes) ? Q : B;
  const fits = form.columns(form === Q ? quotedSize : bytes) <= room - FRAME;
  return fits ? [form.write(text)] : splitWords(text, form, room);
}

function splitWords(text: string, form: Form, room: number): string[] {
  const words: string[] = [];
  let chunk = '';
  let size = 0;
  let limit = room - FRAME;
  for (const part of parts(text, form)) {
    const more = form.size(part);
    if (form.columns(size + more) > limit) {
      words.push(chunk === '' ? '' : form.write(chunk));
      chunk = '';
      size = 0;
      limit = LONGEST_WORD - FRAME;
    }
    chunk += part;
    size += more;
  }
  return [...words, form.write(chunk)];
}

function parts(text: string, form: Form): string[] {
  const clusters = present(text.match(CLUSTER));
  const longest = LONGEST_WORD - FRAME;
  return clusters.flatMap((part) =>
    part.length > 1 && form.columns(form.size(part)) > longest ? present(part.match(CODE_POINT)) : part,
  );
}

function sum(text: string, length: (unit: number) => number): number {
  let total = 0;
  for (let index = 0; index < text.length; index += 1) total += length(text.charCodeAt(index));
  return total;
}

/** The bytes of a unit of UTF-16: the two units of a pair make four. */
function utf8Length(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
}

function quotedLength(unit: number): number {
  return unit < 0x80 ? present(Q_FORM[unit]).length : 3 * utf8Length(unit);
}

function quoted(text: string): string {
  let result = '';
  for (const byte of Buffer.from(text)) result += Q_FORM[byte];
  return result;
}

function qForm(byte: number): string {
  if (byte === 0x20) return '_';
  const character = String.fromCharCode(byte);
  return Q_LITERAL.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
