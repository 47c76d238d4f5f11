import type { WireCharset } from '../../model/wire-settings.ts';

/** One character that was written in other letters, and how often. */
export type Replacement = { readonly from: string; readonly to: string; readonly count: number };

/** A text in the letters of a character set, what was replaced, and what could not be. */
export type Transliteration = {
  readonly text: string;
  readonly replaced: readonly Replacement[];
  /** Characters without an equivalent, each once; the text is not to be used when there are any. */
  readonly missing: readonly string[];
};

const OUTSIDE: Readonly<Record<Exclude<WireCharset, 'utf-8'>, RegExp>> = {
  // Guillemets take the space inside them along: " salle " would be two closing marks.
  ascii: /\u00ab[ \u00a0\u202f]?|[ \u00a0\u202f]?\u00bb|[^\n\x20-\x7e]/gu,
  latin1: /[^\n\x20-\x7e\xa0-\xff]/gu,
};
const GUILLEMET = /[\u00ab\u00bb]/;
/** The no-break space that Latin-1 has, for the narrow one that it has not. */
const NO_BREAK_SPACE = '\u00a0';
const FITTING = { ascii: /^[\n\x20-\x7e]*$/, latin1: /^[\n\x20-\x7e\xa0-\xff]*$/ } as const;
const MARKS = /\p{M}+/gu;
/** Signs that only tell how to show the others. */
const INVISIBLE = /^[\u00ad\u061c\u200b-\u200f\u2060\ufeff]$/u;

/** Signs and letters that have no decomposition (Unicode, NFKD) into what is customary for them. */
const CUSTOMARY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...each('‘’‚‛′‹›ʼ', "'"),
    ...each('“”„‟″«»', '"'),
    ...each('‐‑‒–−•·', '-'),
    ...each('—―', '--'),
    ...each('\u00a0\u2007\u202f', ' '),
    ...each('¿¡', ''),
    ...{ '…': '...', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '©': '(c)', '®': '(R)', '™': '(TM)', '°': ' deg' },
    ...{ '×': 'x', '÷': '/', '≤': '<=', '≥': '>=', '≠': '!=', '≈': '~', '→': '->', '№': 'No.', '§': 'Sec. ' },
    ...{ '½': '1/2', '¼': '1/4', '¾': '3/4', ª: 'a', º: 'o', '‰': ' per mille', '¹': '1', '²': '2', '³': '3' },
    ...{ ß: 'ss', ẞ: 'SS', Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe', Ø: 'O', ø: 'o', Å: 'A', å: 'a' },
    ...{ Đ: 'D', đ: 'd', Ð: 'D', ð: 'd', Þ: 'Th', þ: 'th', Ł: 'L', ł: 'l', ı: 'i', Ŋ: 'N', ŋ: 'n' },
  }),
);

/**
 * Writes a text in the letters of a character set: what does not fit becomes its customary equivalent, else the letter
 * without its accents. Nothing ever becomes a question mark; other scripts have no equivalent and are missing.
 */
export function transliterate(text: string, charset: WireCharset): Transliteration {
  if (charset === 'utf-8') return { text, replaced: [], missing: [] };
  const outside = OUTSIDE[charset];
  const replaced = new Map<string, { to: string; count: number }>();
  const missing = new Set<string>();
  const written = text.normalize('NFC').replace(outside, (from) => {
    const to = equivalent(from, charset);
    if (to === undefined) missing.add(from);
    else if (!INVISIBLE.test(from)) replaced.set(from, { to, count: (replaced.get(from)?.count ?? 0) + 1 });
    return to ?? '';
  });
  return {
    text: written,
    replaced: [...replaced].map(([from, { to, count }]) => ({ from, to, count })),
    missing: [...missing],
  };
}

function equivalent(character: string, charset: 'latin1' | 'ascii'): string | undefined {
  if (INVISIBLE.test(character)) return '';
  if (GUILLEMET.test(character)) return '"';
  if (charset === 'latin1' && character === '\u202f') return NO_BREAK_SPACE;
  const customary = CUSTOMARY.get(character);
  if (customary !== undefined) return customary;
  const plain = character.normalize('NFKD').replace(MARKS, '');
  return FITTING[charset].test(plain) ? plain : undefined;
}

function each(characters: string, to: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character) => [character, to]));
}
