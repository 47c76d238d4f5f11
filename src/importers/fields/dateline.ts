import { findCountry } from '../../newsroom/registry/countries.ts';
import { tidy } from '../words.ts';
import { findDates, partialDate, type WrittenDate } from './written-dates.ts';

/** A dateline taken apart. */
export type DatelineReading = {
  readonly places: readonly string[];
  /** How much of the text it is. */
  readonly length: number;
  readonly date?: WrittenDate;
  /** A day without a year. */
  readonly partial?: string;
  readonly confidence: number;
  readonly how: string;
};

/** Knows places: cities and countries of the registry. */
export type KnowsPlace = (place: string) => boolean;

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*|[\\u0621-\\u064a][\\u0621-\\u065f\\u0670]*)";
const SMALL =
  "(?:de|del|de la|de las|de los|da|do|dos|des|du|la|le|les|los|el|al|of|and|the|in|sur|sous|en|upon|di|y|et|d['’]|l['’])";
const PLACE = `${WORD}(?:(?:\\s+|-)(?:${SMALL}\\s*(?:-|\\s))?${WORD}){0,4}`;
const PLACES = `(?<places>${PLACE}(?:\\s*[,،]\\s*${PLACE})?(?:\\s*(?:/|&|\\band\\b|\\bet\\b|\\by\\b)\\s*${PLACE}){0,3})`;
const ORGANISATION = '(?:\\s*[(\\[](?<org>[\\p{L}\\p{M}][\\p{L}\\p{M}\\s/&.-]{1,30})[)\\]])';
/** A dash with a space on one side at least, two hyphens, or a full stop and a hyphen. */
const DASH = '(?:\\s*(?:\\.\\s?[-–—−]+|--+|[–—―−])\\s*|\\s+-\\s*|\\s*-\\s+)';
const HEAD = new RegExp(`^${PLACES}`, 'u');
const BETWEEN = `^${ORGANISATION}?[,،]?(?<between>.{0,60}?)${ORGANISATION.replace('<org>', '<org2>')}?`;
const AFTER = new RegExp(`${BETWEEN}${DASH}(?=\\S)`, 'u');
/** A colon or a full stop ends a dateline only after the year of its date. */
const AFTER_YEAR = new RegExp(`${BETWEEN}(?<=[\\d٠-٩]{4})\\s*[:.]\\s+(?=\\S)`, 'u');
const LABEL =
  /^(?:Media|Press|News|Note|Notes|Editor|Background|Photo|Key|Main|Joint|For|About|Further|More|What|Who|When|Where|Why|How|Contact|Update|Correction|Statement|Summary|Highlights|Contexte|Photo|Nota|Notas|Resumen|Résumé)(?: |$)/;
const STARTS = /^[\p{Lu}\p{N}"'“‘«„(\u0621-\u064a¿¡]/u;

/**
 * Reads the dateline at the beginning of a text: a place or several, a date, the organisation in brackets, a dash.
 *
 * @param raw the beginning as it was typed: two spaces after a known place are what is left of a dash
 */
export function readDateline(text: string, knows: KnowsPlace, raw = text): DatelineReading | undefined {
  return withDash(text, knows) ?? withColon(text, knows) ?? withoutDash(text, raw, knows);
}

function withDash(text: string, knows: KnowsPlace): DatelineReading | undefined {
  const head = HEAD.exec(text.slice(0, 160));
  if (!head) return undefined;
  // The last words of the place may belong to what follows: "Juba, October 30th", "بيروت، 2 حزيران".
  for (const places of shorter(head[0])) {
    if (isTime(places)) continue;
    const rest = text.slice(places.length, places.length + 160);
    const after = AFTER.exec(rest) ?? AFTER_YEAR.exec(rest);
    if (!after) continue;
    const { groups = {} } = after;
    const second = secondDate(text.slice(places.length + after[0].length));
    const length = places.length + after[0].length + (second?.length ?? 0);
    const { between = '', org, org2 } = groups;
    const said = readBetween(between);
    if (!said || !STARTS.test(text.slice(length))) continue;
    const list = placesOf(places);
    if (!isPlausible(list, places)) return undefined;
    const known = list.some(knows);
    const hasOrganisation = (org ?? org2) !== undefined;
    const confidence = known ? 0.97 : said.date || said.partial || hasOrganisation ? 0.92 : 0.8;
    return { places: list, length, ...said, ...(second ? { date: second.date } : {}), confidence, how: 'dateline' };
  }
  return undefined;
}

/** "Saltmarsh, Sunday": the day belongs to the date. */
function isTime(places: string): boolean {
  const after = /[,،]\s*(.+)$/.exec(places)?.[1];
  if (after === undefined) return false;
  return /^(?:في|le|el|on|the)$/iu.test(after) || partialDate(`${after} 1`) !== undefined;
}

/** "Nairobi (HLN), Kenya – 23 January 2019 – ": the date after the first dash. */
function secondDate(text: string): { readonly date: WrittenDate; readonly length: number } | undefined {
  const [date] = findDates(text.slice(0, 60));
  if (!date || date.start > 0) return undefined;
  const dash = /^\s*(?:--+|[–—―−-])\s+(?=\S)/.exec(text.slice(date.end));
  return dash ? { date, length: date.end + dash[0].length } : undefined;
}

function* shorter(places: string): Generator<string> {
  yield places;
  const comma = /[,،]/.exec(places)?.index;
  if (comma !== undefined) yield places.slice(0, comma).trimEnd();
}

/** What may stand between the place and the dash: nothing, a date, a day and month. */
function readBetween(between: string): { readonly date?: WrittenDate; readonly partial?: string } | undefined {
  const words = between
    .replace(/^[\s,،(]+/, '')
    .replace(/(?<![\s,،).])[\s,،).]+$/, '')
    .replace(/^(?:le|el|the|on|في)\s+/i, '');
  if (words === '' || findCountry(words) !== undefined) return {};
  const [date] = findDates(words);
  if (date) return date.start <= 1 && words.length - date.end <= 1 ? { date } : undefined;
  const partial = partialDate(words);
  return partial && words.length - partial.text.length <= 2 ? { partial: words } : undefined;
}

function placesOf(places: string): string[] {
  const list = withoutCountry(places)
    .split(/(?:(?<!\s)\s+)?[/&]\s*|(?<!\s)\s+(?:and|et|y)\s+(?=\p{Lu})/u)
    .map((place) => tidy(place).replace(/[,،.]$/, ''));
  return list.filter((place) => place !== '').map(outOfCapitals);
}

/** Wire copy has its places in capitals; a source has them as they are spelt. */
function outOfCapitals(place: string): string {
  if (!/\p{Lu}{3}/u.test(place) || /\p{Ll}/u.test(place)) return place;
  return place
    .toLowerCase()
    .replace(
      /(?<![\p{L}\p{M}'’])(?!(?:de|du|des|la|le|au|aux|el|of|sur|sous|del|da|do)(?![\p{L}]))\p{L}|^\p{L}/gu,
      (letter) => letter.toUpperCase(),
    );
}

/** "Bogotá, Colombia" is dated from Bogotá. */
function withoutCountry(places: string): string {
  const comma = places.search(/(?<!\s)\s*[,،]/);
  const after = comma === -1 ? '' : tidy(places.slice(comma).replace(/^[\s,،]+/, ''));
  return after !== '' && findCountry(after) !== undefined ? places.slice(0, comma) : places;
}

/** A name of a place is short; a headline or a speaker ("Mr. Swing - ") is none. */
function isPlausible(list: readonly string[], places: string): boolean {
  if (
    places.length > 70 ||
    /^(?:(?:Mr|Ms|Mrs|Dr|Sr|Sra|Mme|M)\. .*|Mr|Ms|Mrs|Dr|Sr|Sra|Mme|M|Note|Photo|Contact|Tel|Email|Update|Press|Media|Le|La|Les|El|Los|Las|The|A|An)\.?$/u.test(
      places,
    )
  )
    return false;
  return list.every((place) => place.split(/\s+/).length <= 5 && place.length >= 2);
}

/** "Upper Orchard: The guild…"; what is no place has a colon after it more often. */
function withColon(text: string, knows: KnowsPlace): DatelineReading | undefined {
  const match =
    /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}):\s+(?=(?:The|An?|Le|La|Les|L['’]|El|Los|Las|Un|Une|Una|On|In|Some|More)\s)/u.exec(
      text,
    );
  if (!match) return undefined;
  const [head, place = ''] = match;
  if (LABEL.test(place)) return undefined;
  const isKnown = knows(place);
  if (!isKnown && !place.includes(' ')) return undefined;
  return {
    places: [place],
    length: head.length,
    confidence: isKnown ? 0.85 : 0.65,
    how: 'place before a colon',
  };
}

/** A place in bold at the head of the text, without a dash: "**Bogotá, Colombia.** …". */
export function readBoldPlace(bold: string, knows: KnowsPlace): DatelineReading | undefined {
  const words = bold.replace(/(?<![\s.:–—-])[\s.:–—-]+$/, '');
  const places = HEAD.exec(words)?.[0] === words ? placesOf(words) : [];
  if (places.length === 0 || !places.every(knows)) return undefined;
  return { places, length: bold.length, confidence: 0.85, how: 'place in bold' };
}

/** "Nairobi  On Monday", "Jakarta IOM and…": a known place, and what is left where a dash was. */
function withoutDash(text: string, raw: string, knows: KnowsPlace): DatelineReading | undefined {
  const gap = /^(\S[^.!?]{1,40}?)(?: {2,}|\u00a0 | \u00a0|\t)(?=\S)/.exec(raw.replace(/\r?\n/g, ' '));
  const place = gap?.[1] === undefined ? undefined : tidy(gap[1]);
  if (place !== undefined && knows(place) && text.startsWith(place)) {
    const length = text.length - text.slice(place.length).trimStart().length;
    return { places: [place], length, confidence: 0.8, how: 'dateline whose dash is lost' };
  }
  const words = /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?) (?=IOM\b|OIM\b|The |On \p{Lu}|Today)/u.exec(
    text,
  );
  const [head = '', known = ''] = words ?? [];
  if (!knows(known)) return undefined;
  return { places: [known], length: head.length, confidence: 0.7, how: 'dateline whose dash is lost' };
}

/** A line of nothing but a place and a date: "Pointe-du-Phare, le 1er décembre 2003". */
export function readPlaceAndDate(line: string, knows: KnowsPlace): DatelineReading | undefined {
  if (line.length > 100) return undefined;
  const [date] = findDates(line);
  if (!date || line.length - date.end > 3) return undefined;
  const before = line.slice(0, date.start).replace(/(?:(?<![\s,،(–—-])[\s,،(–—-]+)?(?:\b(?:le|el|the|on)\s*)?$/i, '');
  const places = placesOf(before);
  const match = HEAD.exec(before);
  if (places.length === 0 || match?.[0] !== before || !isPlausible(places, before)) return undefined;
  // Without a comma the word before a date is as likely a label: "Paru 7.11.2017".
  if (!places.some(knows) && !/[,،(–—-]/.test(line.slice(before.length, date.start))) return undefined;
  return { places, length: line.length, date, confidence: places.some(knows) ? 0.95 : 0.85, how: 'place and date' };
}
