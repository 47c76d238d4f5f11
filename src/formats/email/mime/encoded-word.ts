/** The longest encoded word (RFC 2047, 2). */
const LONGEST_WORD = 75;
/** `=?utf-8?Q?` and `?=`. */
const FRAME = 12;
/** What stands for itself in every place, phrases included (RFC 2047, 5, rule 3). */
const Q_LITERAL = /[A-Za-z0-9!*+/-]/;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
const Q_FORM = HEX.map((hex, byte) => qForm(String.fromCharCode(byte), hex));
/** A character with its marks, joined emoji, a flag: what a reader sees as one. */
const CLUSTER =
  /(?:\p{Regional_Indicator}{2}|.)(?:[\p{M}\p{Emoji_Modifier}\u200c\u{e0020}-\u{e007f}]|\u200d\P{ASCII}?)*/gsu;
const CODE_POINT = /./gsu;

/**
 * Writes a text as encoded words (RFC 2047), in Q or B, whichever is shorter. Adjacent words are read as one text.
 * No character is split, and what a reader sees as one character is only where it fills more than a word.
 *
 * @param text well-formed and not empty
 * @param room columns left on the current line for the first word; each later word has a line of its own
 * @returns the words; the first is empty when none fits in the room
 */
export function encodedWords(text: string, room: number): string[] {
  const form = shorterForm(text);
  const words: string[] = [];
  let [chunk, size, limit] = ['', 0, room - FRAME];
  for (const part of parts(text, form)) {
    if (form.length(size + part.size) > limit) {
      words.push(chunk === '' ? '' : form.write(chunk));
      [chunk, size, limit] = ['', 0, LONGEST_WORD - FRAME];
    }
    chunk += part.text;
    size += part.size;
  }
  words.push(form.write(chunk));
  return words;
}

/** One of the two encodings: the size of a text in its own unit, and the columns that such a size fills. */
type Form = {
  readonly size: (text: string) => number;
  readonly length: (size: number) => number;
  readonly write: (text: string) => string;
};

const B: Form = {
  size: (text) => utf8Length(text),
  length: (bytes) => 4 * Math.ceil(bytes / 3),
  write: (text) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`,
};

const Q: Form = {
  size: (text) => quotedLength(text),
  length: (columns) => columns,
  write: (text) => `=?utf-8?Q?${quoted(text)}?=`,
};

function shorterForm(text: string): Form {
  return Q.size(text) <= B.length(B.size(text)) ? Q : B;
}

function parts(text: string, form: Form): { text: string; size: number }[] {
  const clusters = text.match(CLUSTER) ?? [];
  return clusters
    .map((cluster) => ({ text: cluster, size: form.size(cluster) }))
    .flatMap((part) => (form.length(part.size) > LONGEST_WORD - FRAME ? codePoints(part.text, form) : [part]));
}

function codePoints(text: string, form: Form): { text: string; size: number }[] {
  return (text.match(CODE_POINT) ?? []).map((point) => ({ text: point, size: form.size(point) }));
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0);
  return bytes;
}

function quotedLength(text: string): number {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    columns += code < 0x80 ? (Q_FORM[code] ?? '').length : 3 * bytesOf(code);
  }
  return columns;
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function quoted(text: string): string {
  let result = '';
  for (const byte of Buffer.from(text)) result += Q_FORM[byte];
  return result;
}

function qForm(character: string, hex: string): string {
  if (character === ' ') return '_';
  return Q_LITERAL.test(character) ? character : `=${hex}`;
}
