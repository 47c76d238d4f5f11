import type { Instant } from '../../model/date.ts';
import { timeAt } from '../../model/date.ts';
import type { Office } from '../../model/office.ts';
import type { Release } from '../../model/release.ts';
import type { WireCharset } from '../../model/wire-settings.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { editionOf } from '../agency/edition.ts';
import { urnOf } from '../agency/identity.ts';
import type { RenderContext } from '../format.ts';
import type { Strings } from '../templates/strings.ts';
import { CHARSET_NAMES, encodeText } from '../text/encode.ts';
import { transliterate } from '../text/transliterate.ts';
import { localName } from '../view/names.ts';
import { layoutInCharset } from '../wire/in-charset.ts';
import { slugLine } from '../wire/slug-line.ts';
import { messageText } from './text.ts';

/** The control characters that frame a message (ISO 646). */
const SOH = '\x01';
const STX = '\x02';
const ETX = '\x03';
const EOT = '\x04';
const DEL = '\x7f';
const CRLF = '\r\n';
/** The trailer names months in English, whatever the language of the text. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** 1 is a flash; a press release has no claim on a desk's attention before the news. */
const PRIORITY = 4;
/** What needs no closer look: the letters of Latin-1, and the signs of the press beyond them. */
const LATIN = /^[\n\x20-\x7e\xa0-\xff\u2013\u2014\u2018-\u201d\u2026\u202f]*$/;
/** International news, as most services have it. */
const CATEGORY = 'i';

/**
 * Frames a release as a message of IPTC 7901: header with source, item number, priority, category and word count, slug,
 * text in CR LF lines, and the moment of the version in GMT.
 *
 * @returns undefined, and a report, when the character set that was asked for cannot hold the text
 */
export function iptc7901Message(
  release: Release,
  context: RenderContext,
): { readonly mediaType: string; readonly content: Uint8Array } | undefined {
  const { newsroom, templates } = context;
  const charset = newsroom.wire.charset ?? fittingCharset(release, context, templates.strings(release.language));
  const text = layoutInCharset(release, context, charset, 'iptc7901.txt', messageText);
  if (text === undefined) return undefined;
  const { version, versionCreated } = context.edition ?? editionOf(release, undefined, 0);
  // The sign that ends the headline is no word.
  const words = (text.match(/[^ \n]+/g)?.length ?? 1) - 1;
  const message = [
    `${SOH}${header(release, newsroom, words, version)}`,
    slugLine(release, newsroom),
    `${STX}${text.replaceAll('\n', CRLF)}`,
    `${ETX}${trailer(versionCreated)}`,
    DEL,
    `${DEL}${EOT}`,
  ].join(CRLF);
  return { mediaType: `text/plain; charset=${CHARSET_NAMES[charset]}`, content: encodeText(message, charset) };
}

/** Latin-1 where it holds the letters, as the lines of agencies do; else UTF-8, which receivers must expect. */
function fittingCharset(release: Release, { newsroom, surroundings }: RenderContext, strings: Strings): WireCharset {
  const { title, subtitle, dateline, contacts, body, notes, figures, image, boilerplate, relations } = release;
  const named = (office: Office | undefined) => office && localName(office.name, release.language);
  // An address may be in the letters of any country (RFC 6531).
  const people = contacts.map(({ name, title: role, office, email }) => [name, role, named(office), email]);
  const names = [localName(newsroom.organisation.shortName, release.language), newsroom.wire.end];
  const words = [title, subtitle, dateline, people, body, notes, figures, image, boilerplate, relations];
  return isLatin([words, names, surroundings?.changes, { ...strings, languages: null }]) ? 'latin1' : 'utf-8';
}

/** @returns true when all texts of a value can be written in Latin-1. */
function isLatin(value: unknown): boolean {
  if (typeof value === 'string') return LATIN.test(value) || transliterate(value, 'latin1').missing.length === 0;
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, item]) => key === 'position' || isLatin(item));
}

/** `iom4711 4 i 268 iom 0001`: source and item number, priority, category, words, and the version as option. */
function header(release: Release, newsroom: Newsroom, words: number, version: number): string {
  const { wire, organisation } = newsroom;
  const letters = (organisation.shortName.en.match(/[A-Za-z]/g) ?? ['p', 'r']).slice(0, 3).join('').toLowerCase();
  const service = wire.service ?? letters;
  return [
    service + itemNumber(urnOf(release, newsroom)),
    wire.priority ?? PRIORITY,
    wire.category ?? CATEGORY,
    words,
    service,
    String(version).padStart(4, '0'),
  ].join(' ');
}

/** A number of four digits that stays with the release: a counter would depend on what was sent before. */
function itemNumber(urn: string): string {
  const number = Number.parseInt(urn.slice('urn:uuid:'.length, 'urn:uuid:'.length + 8), 16);
  return String((number % 9999) + 1).padStart(4, '0');
}

/** `190500 GMT Jun 09`: day, hour and minute, month, year. */
function trailer(instant: Instant): string {
  const utc = { epoch: instant.epoch, offset: 0 };
  const { hour, minute } = timeAt(utc);
  const date = new Date(utc.epoch);
  const year = String(date.getUTCFullYear() % 100).padStart(2, '0');
  return `${two(date.getUTCDate())}${two(hour)}${two(minute)} GMT ${MONTHS[date.getUTCMonth()]} ${year}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
