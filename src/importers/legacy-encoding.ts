import { analyse } from 'chardet';

/** What chardet may be asked about: encodings in which offices have written. */
const KNOWN = new Set(['windows-1252', 'windows-1256', 'windows-1251', 'windows-1250', 'ISO-8859-6', 'KOI8-R']);
const ARABIC = /[\u0621-\u064a]{2,}/g;
const COMMON_ARABIC = /(?<![\u0621-\u064a])(?:ال[\u0621-\u064a]+|في|من|على|إلى|عن|أن)(?![\u0621-\u064a])/g;
/** Enough to judge by. */
const SAMPLE = 20_000;

/**
 * Guesses the encoding of bytes that are no UTF-8 and of which nobody says what they are. Most letters of Arabic or
 * Russian lie above ASCII, few of a Western European text do: that decides first, statistics of pairs after that.
 */
export function legacyEncodingOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0xc0) high++;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters++;
  }
  if (high < (high + letters) / 4) return 'windows-1252';
  const arabic = ['windows-1256', 'iso-8859-6'].map((encoding) => ({ encoding, score: arabicIn(sample, encoding) }));
  const best = arabic.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score >= 3) return best.encoding;
  return (
    analyse(sample)
      .find(({ name }) => KNOWN.has(name))
      ?.name.toLowerCase() ?? 'windows-1252'
  );
}

function arabicIn(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const common = text.match(COMMON_ARABIC)?.length ?? 0;
  return common * 2 + (text.match(ARABIC)?.length ?? 0) / 100;
}
