/** Units and counting words that stay with their number, in the four languages. */
const UNIT =
  /^(?:%|‰|°[CF]?|per\b|pour\b|por\b|cent\b|k?m[²³]?\b|cm\b|mm\b|k?g\b|ha\b|hectares?\b|tonnes?\b|lit(?:re|er)s?\b|USD\b|EUR\b|CHF\b|GBP\b|dollars?\b|euros?\b|thousand\b|mill(?:ion|ions|ones|ón)\b|billions?\b|milliards?\b|mil\b|a\.m\.|p\.m\.|h\b|hours?\b|UTC\b|GMT\b|في المائة|ألف|مليون|مليار)/u;
const CURRENCY = /(?:^|[(«“"])(?:USD|EUR|CHF|GBP|[A-Z]{0,3}[$€£])$/u;
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|St|Amb|Gen|Col|Capt|Lt|M|MM|Mme|Mmes|Mlle|Pr|Sr|Sra|Srta|Sres|Dra|Excmo|Lic|Ing|No|Nº|nº|N°|n°|art|Art|p|pp|Fig|Tel|Tél)\.?$/u;
const ARABIC_TITLE = /^(?:السيد|السيدة|السادة|الدكتور|الدكتورة|د\.)$/u;
const INITIAL = /^[(“"«]?\p{Lu}\.$/u;
/** Digits and what stands between the groups of a number: 5 000, +52 55 5536 3954, (0)22. */
const DIGITS = /^[(+]?\d[\d.,()/-]*$/;
const DIGITS_AFTER = /^\(?\d[\d.,()/-]*(?:[;:!?»”"][.,;:!?)»”"]*)?$/;
/** Two-word units that are one sign. */
const PER_CENT = new Set(['per cent', 'pour cent', 'por ciento', 'في المائة']);
/** UAX #14 LB7, LB11, LB13: no break before closing signs, exclamation, slashes, joiners, even after a space. */
const CLOSING =
  /^[\p{Pe}!?;:,./»›…%\u2060\ufeff\u200b\u037e\u0589\u05c6\u061b\u061e\u061f\u066a\u06d4\u07f9\uff01\uff1f\u3001\u3002\ufe50\ufe52\uff0c\uff0e\uff61\uff64]/u;
/** LB14, and by custom the opening quotation marks and Spanish signs. */
const OPENING = /(?:[\p{Ps}«‹“„¿¡]\p{M}*|[\u2060\ufeff])$/u;
const QUOTE_THEN_OPENING = /[\p{Pi}\p{Pf}"'\u275b-\u2760]\p{M}*$/u;
const OPENS = /^\p{Ps}/u;
const CLOSED = /\p{Pe}\p{M}*$/u;
const NON_STARTER =
  /^[\u3005\u301c\u303b-\u303c\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095-\u3096\u309b-\u309e\u30a0-\u30a1\u30fb-\u30fe\u17d6\u203c-\u203d\u2047-\u2049\ua015\ufe54-\ufe55\uff1a-\uff1b\uff65\uff70\uff9e-\uff9f]/u;
const DASH = /^[–—-]$/u;
const LONG_DASH_AFTER = /[\u2014\u2e3a\u2e3b]\p{M}*$/u;
const LONG_DASH_BEFORE = /^[\u2014\u2e3a\u2e3b]/u;
/** The minutes of a French hour: 18 h 30. */
const MINUTES = /^[0-5]\d(?!\d)/;
const JOINER = '\u200d';
const NOTE_MARK = /^\[\d+\]/;

/** A word that none of the rules can hold to the next, which begins with a letter: longer than each title and unit. */
const FREE = /^\D{6,}[a-z.,]$/;
/** A word of small or Arabic letters: of these, the rules name only the ones in HOLDING. */
const SMALL = /^[a-z\u00df-\u00f6\u00f8-\u00ff\u0621-\u064a]+,?$/;
const HOLDING = /^(?:pp?|art|per|pour|por|في|السيدة?|السادة|الدكتورة?)$/;
const LETTER = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0621-\u064a]/;

/**
 * Says whether two words that a plain space parts must stay on one line: numbers with their units, currencies,
 * titles with names, groups of digits, note marks, and signs that belong to the word beside them (UAX #14, and the
 * customs of French and Spanish).
 */
export function staysTogether(left: string, right: string): boolean {
  // Nearly every pair of words ends here.
  if (LETTER.test(right) && (SMALL.test(left) ? !HOLDING.test(left) : FREE.test(left))) return false;
  if (right.startsWith(JOINER) || left.endsWith(JOINER)) return true;
  if (CLOSING.test(right) || OPENING.test(left) || DASH.test(right) || NOTE_MARK.test(right)) return true;
  if (/\d/.test(left) && (UNIT.test(right) || (DIGITS.test(left) && DIGITS_AFTER.test(right)))) return true;
  if (TITLE.test(left) || INITIAL.test(left) || ARABIC_TITLE.test(left)) return true;
  if (/^\d/.test(right) && CURRENCY.test(left)) return true;
  if (left === 'h' && MINUTES.test(right)) return true;
  if (PER_CENT.has(`${left} ${right.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '')}`)) return true;
  return QUOTE_THEN_OPENING.test(left) && OPENS.test(right)
    ? true
    : (CLOSED.test(left) && NON_STARTER.test(right)) || (LONG_DASH_AFTER.test(left) && LONG_DASH_BEFORE.test(right));
}
