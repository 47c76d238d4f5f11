import { parseInstant } from '../../model/date.ts';
import { attempt } from '../../model/error.ts';
import { success } from '../../model/result.ts';
import { readBody } from './blocks.ts';
import { type AgencyReading, type AgencyResult, optional, unreadable } from './reading.ts';

/** The control characters that frame a message (ISO 646). */
const SOH = '\x01';
const STX = '\x02';
const ETX = '\x03';
/** Source and item number, priority, category, word count, option; then the slug. */
const HEADER = /^\s*([A-Za-z]{1,8})\s?(\d{1,5}) (\d) ([A-Za-z]{1,3}) (\d{1,6})(?: ([^\r\n]*))?\r?\n([^\r\n]*)/;
const TRAILER = /^\s*(\d\d)(\d\d)(\d\d)\s+GMT\s+([A-Za-z]{3})\w*\s+(\d\d)/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const STRICT = new TextDecoder('utf-8', { fatal: true });
const END_OF_HEADLINE = /(?<!\s)\s*=$/;

/** What a message says beside its text. */
export type MessageReading = AgencyReading & {
  readonly service: string;
  readonly number: number;
  readonly priority: number;
  readonly category: string;
  readonly words: number;
  /** The paragraphs as they were sent, the headline first. */
  readonly paragraphs: readonly string[];
};

/** Reads a message of IPTC 7901, decoded (its bytes are UTF-8 or Latin-1: {@link decodeMessage}). */
export function readIptc7901(text: string): AgencyResult & ({ ok: false } | { ok: true; value: MessageReading }) {
  const [soh, stx] = [text.indexOf(SOH), text.indexOf(STX)];
  const header = soh === -1 || stx < soh ? null : HEADER.exec(text.slice(soh + 1, stx));
  const [, service, number, priority, category, words, option = '', slugLine] = header ?? [];
  if (service === undefined || priority === undefined || category === undefined)
    return unreadable('foreign', 'It does not begin with the header of IPTC 7901.');
  const [body = '', trailer = ''] = text.slice(stx + 1).split(ETX);
  const paragraphs = paragraphsOf(body);
  const [title = '', ...others] = paragraphs;
  const version = /\d{4}$/.exec(option)?.[0];
  return success({
    ...{ status: 'approved', dateEstimated: false, dateline: [], contacts: [], themes: [], countries: [], sdgs: [] },
    ...{ keywords: [], figures: [], translations: [], relations: [], formerUrls: [] },
    service,
    number: Number(number),
    priority: Number(priority),
    category,
    words: Number(words),
    paragraphs,
    title: title.replace(END_OF_HEADLINE, ''),
    ...optional('slugLine', slugLine?.trim()),
    ...optional('version', version === undefined ? undefined : Number(version)),
    ...optional('versionCreated', momentOf(trailer)),
    body: readBody({
      name: 'div',
      attributes: {},
      children: others.map((part) => ({ name: 'p', attributes: {}, children: [part] })),
    }),
  });
}

/** @returns a message's bytes as text: UTF-8 where they are that, else Latin-1, which is what lines carry. */
export function decodeMessage(bytes: Uint8Array): string {
  return attempt(TypeError, () => STRICT.decode(bytes)) ?? Buffer.from(bytes).toString('latin1');
}

/** The headline ends in ` =`; a line that is indented begins a paragraph. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let inHeadline = true;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const begins =
      paragraphs.length === 0 || (/^\s/.test(line) && !inHeadline) || (!inHeadline && paragraphs.length === 1);
    if (begins) paragraphs.push(line.trim());
    else paragraphs[paragraphs.length - 1] += ` ${line.trim()}`;
    if (END_OF_HEADLINE.test(line) || paragraphs.length > 1) inHeadline = false;
  }
  return paragraphs;
}

function momentOf(trailer: string): AgencyReading['versionCreated'] {
  const match = TRAILER.exec(trailer);
  if (!match) return undefined;
  const [, day, hour, minute, name = '', year] = match;
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  // Two digits: the organisation was founded in 1951.
  const century = Number(year) > 50 ? '19' : '20';
  const instant = parseInstant(`${century}${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return instant.ok ? instant.value : undefined;
}
