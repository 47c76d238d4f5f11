import { attempt } from '../model/error.ts';
import { legacyEncodingOf } from './legacy-encoding.ts';
import { repairMojibake, UPPER_1252 } from './mojibake.ts';

/** Bytes as text, and how they were read. */
export type DecodedText = {
  readonly text: string;
  /** The encoding's name (WHATWG Encoding Standard). */
  readonly encoding: string;
  /** Where it was known from. */
  readonly by: 'byte order mark' | 'declaration' | 'validity' | 'statistics';
  /** How many damaged characters were repaired. */
  readonly repaired: number;
};

const strict = new TextDecoder('utf-8', { fatal: true });
const HEAD = 4096;
/** Controls but tab, line ends and form feed, and byte order marks within: nobody typed them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;
/** HTML's two forms of a declaration, and XML's. */
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i;

/**
 * Reads text in whatever encoding it has: a byte order mark goes first, then bytes that are valid UTF-8 (text in
 * another encoding never is by chance), then what the page declares, then the statistics of its letters.
 *
 * @param declared what a header or a person says of the encoding
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const { text, ...how } = decodeBytes(bytes, declared);
  const repair = repairMojibake(text);
  return { ...how, text: withoutControls(repair.text), repaired: repair.count };
}

/** @returns a text without what nobody typed, such as NUL, which no source may hold */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}

function decodeBytes(bytes: Uint8Array, declared: string | undefined): Omit<DecodedText, 'repaired'> {
  const marked = markOf(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, by: 'byte order mark' };
  const wide = wideOf(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, by: 'statistics' };
  const valid = attempt(TypeError, () => strict.decode(bytes));
  if (valid !== undefined) return { text: valid, encoding: 'utf-8', by: 'validity' };
  const named = usable(declared) ?? usable(declarationIn(bytes));
  if (named) return { text: decodeLegacy(bytes, named), encoding: named, by: 'declaration' };
  const guessed = legacyEncodingOf(bytes);
  return { text: decodeLegacy(bytes, guessed), encoding: guessed, by: 'statistics' };
}

/** Node 20 reads windows-1252 as ISO-8859-1: its quotation marks and dashes come through as controls. */
function decodeLegacy(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (control) => UPPER_1252.charAt(control.charCodeAt(0) - 0x80))
    : text;
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: every other byte of its markup, spaces and digits is zero. */
function wideOf(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, HEAD) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > length / 8 && even < odd / 8) return 'utf-16le';
  return even > length / 8 && odd < even / 8 ? 'utf-16be' : undefined;
}

function declarationIn(bytes: Uint8Array): string | undefined {
  const match = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, HEAD)));
  return match?.[1] ?? match?.[2];
}

/** What says UTF-8 or UTF-16 was found to be wrong already. */
function usable(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const encoding = attempt(RangeError, () => new TextDecoder(label).encoding);
  return encoding?.startsWith('utf-') ? undefined : encoding;
}
