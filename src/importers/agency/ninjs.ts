import { attempt } from '../../model/error.ts';
import { success } from '../../model/result.ts';
import { readBody } from './blocks.ts';
import { findElement } from './element.ts';
import { groupFacts, readFacts, readMoment, readPhone } from './facts.ts';
import { readFigures } from './figures.ts';
import { readHtml } from './html.ts';
import { itemsOf, type NinjsItem, textAt } from './ninjs-item.ts';
import { type AgencyReading, type AgencyResult, optional, type ReadContact, unreadable } from './reading.ts';

const SDG = 'https://metadata.un.org/sdg/';
const COUNTRY = 'http://cvx.iptc.org/iso3166-1a2/';

/** Reads an item of ninjs: versions 2 and 3 whole, of version 1 headline, text and dates. */
export function readNinjs(text: string): AgencyResult {
  const parsed: unknown = attempt(SyntaxError, () => JSON.parse(text.replace(/^\uFEFF/, '')));
  if (parsed === undefined) return unreadable('syntax', 'It is not JSON.');
  const [item] = itemsOf([parsed]);
  if (item === undefined || textAt(item, 'uri') === undefined) return unreadable('foreign', 'It has no uri.');
  return success(readItem(item));
}

function readItem(item: NinjsItem): AgencyReading {
  const descriptions = itemsOf(item['descriptions']);
  const described = roleOf(descriptions);
  const headline = roleOf(itemsOf(item['headlines']));
  const facts = readFacts(
    groupFacts(
      [...descriptions, ...itemsOf(item['altids'])].map((one) => [
        textAt(one, 'role') ?? '',
        textAt(one, 'value') ?? '',
      ]),
    ),
  );
  const version = Number(textAt(item, 'version'));
  return {
    ...facts,
    ...bodiesOf(item),
    ...labelsOf(item),
    ...optional('id', textAt(item, 'uri')),
    ...optional('version', Number.isSafeInteger(version) && version > 0 ? version : undefined),
    ...optional('firstCreated', readMoment(textAt(item, 'firstcreated'))),
    ...optional('versionCreated', readMoment(textAt(item, 'versioncreated'))),
    ...optional('embargo', readMoment(textAt(item, 'embargoeduntil') ?? textAt(item, 'embargoed'))),
    ...optional('language', textAt(item, 'language')),
    ...optional('slugLine', textAt(item, 'slugline')),
    ...optional('title', headline('main') ?? headline(undefined) ?? textAt(item, 'headline') ?? textAt(item, 'title')),
    ...optional('subtitle', headline('subtitle')),
    ...optional('summary', described('summary') ?? textAt(item, 'description_text')),
    ...optional('image', imageOf(item)),
    status: statusOf(textAt(item, 'pubstatus')),
    dateline: datelineOf(item),
    contacts: itemsOf(item['people'])
      .filter((person) => textAt(person, 'rel') === 'contact')
      .map(readContact),
  };
}

function statusOf(status: string | undefined): AgencyReading['status'] {
  return status === 'canceled' ? 'withdrawn' : status === 'withheld' ? 'draft' : 'approved';
}

/** @returns what finds a value by its role; without one, the first. */
function roleOf(list: readonly NinjsItem[]): (role: string | undefined) => string | undefined {
  return (role) => {
    const found = role === undefined ? list[0] : list.find((one) => textAt(one, 'role') === role);
    return found && textAt(found, 'value');
  };
}

function datelineOf(item: NinjsItem): readonly string[] {
  const places = itemsOf(item['places']).filter((place) => textAt(place, 'rel') === 'dateline');
  const names = places.map((place) => textAt(place, 'name')).filter((name) => name !== undefined);
  const located = textAt(item, 'located');
  return names.length > 0 || located === undefined ? names : [located];
}

/** The text with markup where there is one, and the parts that stand in roles of their own. */
function bodiesOf(item: NinjsItem): Pick<AgencyReading, 'body' | 'figures' | 'notes' | 'boilerplate'> {
  const bodies = itemsOf(item['bodies']);
  const byRole = roleOf(bodies);
  const rich = byRole('richtext') ?? textAt(item, 'body_xhtml') ?? textAt(item, 'body_html');
  const plain = byRole('main') ?? byRole(undefined) ?? textAt(item, 'body_text');
  const notes = byRole('notes');
  const boilerplate = byRole('boilerplate');
  const id = roleOf(itemsOf(item['descriptions']))('boilerplate');
  const figures = byRole('figures');
  return {
    body: readBody(rich === undefined ? plainBody(plain) : readHtml(rich)),
    figures: figures === undefined ? [] : readFigures(findElement(readHtml(figures), 'dl')),
    ...optional('notes', notes === undefined ? undefined : readBody(readHtml(notes))),
    ...optional(
      'boilerplate',
      boilerplate === undefined ? undefined : { text: readBody(readHtml(boilerplate)), ...optional('id', id) },
    ),
  };
}

/** Text without markup: an empty line parts paragraphs. */
function plainBody(text = '') {
  const paragraphs = text.split(/\n[ \t]*\n/).map((part) => ({ name: 'p', attributes: {}, children: [part] }));
  return { name: 'div', attributes: {}, children: paragraphs };
}

function labelsOf(item: NinjsItem): Pick<AgencyReading, 'themes' | 'countries' | 'sdgs' | 'keywords'> {
  const subjects = itemsOf(item['subjects'] ?? item['subject']);
  const named = (rel: string, key: string) =>
    subjects
      .filter((subject) => textAt(subject, 'rel') === rel)
      .map((subject) => textAt(subject, key))
      .filter((value) => value !== undefined);
  const below = (prefix: string, uris: readonly string[]) =>
    uris.filter((uri) => uri.startsWith(prefix)).map((uri) => decodeURIComponent(uri.slice(prefix.length)));
  return {
    themes: named('theme', 'literal'),
    countries: below(COUNTRY, named('country', 'uri')),
    sdgs: below(SDG, named('sdg', 'uri')),
    keywords: named('keyword', 'name'),
  };
}

function imageOf(item: NinjsItem): AgencyReading['image'] {
  const picture = itemsOf(item['associations']).find((one) => textAt(one, 'name') === 'main-picture');
  const src = picture && textAt(picture, 'uri');
  if (picture === undefined || src === undefined) return undefined;
  const described = roleOf(itemsOf(picture['descriptions']));
  return {
    src,
    alt: described('alt') ?? '',
    ...optional('caption', described('caption')),
    ...optional('credit', textAt(picture, 'by')),
  };
}

function readContact(person: NinjsItem): ReadContact {
  const ways = itemsOf(person['contactinfo']);
  const all = (type: string) => ways.filter((way) => textAt(way, 'type') === type);
  const one = (type: string) => all(type).map((way) => textAt(way, 'value'))[0];
  return {
    name: textAt(person, 'name') ?? '',
    ...optional('title', one('title')),
    ...optional('office', one('office')),
    phones: all('phone').map((way) =>
      readPhone([textAt(way, 'value'), textAt(way, 'name')].filter((part) => part !== undefined).join(' ')),
    ),
    ...optional('email', one('email')),
    languages: all('language')
      .map((way) => textAt(way, 'value'))
      .filter((tag) => tag !== undefined),
  };
}
