import type { Contact } from '../../model/contact.ts';
import { isoInstant } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import { type AgencyCopy, agencyCopy, countWords } from '../agency/copy.ts';
import { absolutePictures } from '../agency/sections.ts';
import { xhtmlSections } from '../agency/xhtml.ts';
import type { Format, RenderContext } from '../format.ts';
import { localName } from '../view/names.ts';
import { subtitleOf } from '../view/parts.ts';
import { toVersion22 } from './version-2-2.ts';

const FILE = 'ninjs.json';
const MEDIA_TYPE = 'application/json';
/** http://cv.iptc.org/newscodes/genre/ knows press releases, and no other kind of ours. */
const PRESS_RELEASE = 'http://cv.iptc.org/newscodes/genre/Press_Release';
const MEDIA_TOPIC = 'http://cv.iptc.org/newscodes/mediatopic/';
const COUNTRY = 'http://cvx.iptc.org/iso3166-1a2/';
/** The Goals and targets of the 2030 Agenda, as the United Nations' own linked data names them. */
const SDG = 'https://metadata.un.org/sdg/';

/** News in JSON of IPTC, version 3.1, or 2.2 where the newsroom asks for it. */
export const ninjs: Format = {
  id: 'ninjs',
  file: FILE,
  mediaType: MEDIA_TYPE,
  numbered: true,
  onRequest: true,
  render(release, context) {
    const item = ninjsItem(release, context);
    const version = context.newsroom.ninjs;
    const written = version === '2.2' ? toVersion22(item) : item;
    return [{ format: 'ninjs', file: FILE, mediaType: MEDIA_TYPE, content: `${JSON.stringify(written, null, 2)}\n` }];
  },
};

function ninjsItem(release: Release, context: RenderContext): Record<string, unknown> {
  const copy = agencyCopy(release, context);
  const { edition, status, organisation, rights } = copy;
  const subtitle = subtitleOf(release);
  const version = context.newsroom.ninjs;
  return {
    uri: copy.urn,
    type: 'text',
    standard: {
      name: 'ninjs',
      version,
      schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json`,
    },
    representationType: 'full',
    version: String(edition.version),
    firstCreated: isoInstant(edition.firstCreated),
    versionCreated: isoInstant(edition.versionCreated),
    ...(status.embargo ? { embargoedUntil: isoInstant(status.embargo) } : {}),
    pubStatus: status.pubStatus,
    ...(copy.urgency === undefined ? {} : { urgency: copy.urgency }),
    ...(status.notes.length > 0 ? { edNote: status.notes.join('\n') } : {}),
    language: release.language,
    title: release.title,
    slugline: copy.slugLine,
    located: release.dateline.join('/'),
    headlines: [
      { role: 'main', contentType: 'text/plain', value: release.title },
      ...(subtitle === null ? [] : [{ role: 'subtitle', contentType: 'text/plain', value: subtitle }]),
    ],
    descriptions: descriptionsOf(copy),
    bodies: bodiesOf(release, copy, context),
    genres: [genreOf(release, copy)],
    subjects: subjectsOf(release, copy),
    places: release.dateline.map((name) => ({ name, rel: 'dateline' })),
    people: release.contacts.map((contact) => personOf(contact, release)),
    organisations: [
      { name: organisation.name, rel: 'issuer', uri: organisation.url },
      { name: copy.office, rel: 'office', literal: release.office.id },
    ],
    infoSources: [{ name: organisation.name, uri: organisation.url }],
    copyrightHolder: rights.holder,
    copyrightNotice: rights.notice,
    ...(rights.usage === undefined ? {} : { usageTerms: rights.usage }),
    altIds: copy.facts
      .filter(([name]) => name === 'slug' || name === 'former-url' || name === 'source')
      .map(([role, value]) => ({ role, value })),
    renditions: [{ name: 'page', href: copy.url, contentType: 'text/html' }],
    associations: associationsOf(release, copy, context),
  };
}

/** Facts without a place of their own are descriptions too: each has its role. */
function descriptionsOf({ summary, facts }: AgencyCopy): object[] {
  const described = facts.filter(([name]) => name !== 'slug' && name !== 'former-url' && name !== 'source');
  return [
    ...(summary === undefined ? [] : [{ role: 'summary', contentType: 'text/plain', value: summary }]),
    ...described.map(([role, value]) => ({ role, contentType: 'text/plain', value })),
  ];
}

function bodiesOf(release: Release, { text }: AgencyCopy, context: RenderContext): object[] {
  if (release.publication.state === 'withdrawn') return [];
  const counts = { charCount: [...text].length, wordCount: countWords(text) };
  return [
    { role: 'main', contentType: 'text/plain', ...counts, value: text },
    ...xhtmlSections(release, context)
      .filter(({ name }) => name !== 'image')
      .map(({ name, markup }) => ({
        role: name === 'body' ? 'richtext' : name,
        contentType: 'text/html',
        value: markup,
      })),
  ];
}

function genreOf({ type }: Release, { strings }: AgencyCopy): object {
  return { name: strings.types[type], ...(type === 'press-release' ? { uri: PRESS_RELEASE } : { literal: type }) };
}

function subjectsOf({ sdgs, keywords }: Release, { topics, themes, countries }: AgencyCopy): object[] {
  return [
    ...topics.map(({ code, label }) => ({ name: label, rel: 'about', uri: MEDIA_TOPIC + code })),
    ...themes.map(({ id, name }) => ({ name, rel: 'theme', literal: id })),
    ...countries.map(({ code, name }) => ({ name, rel: 'country', uri: COUNTRY + code })),
    ...sdgs.map((sdg) => ({ name: `SDG ${sdg}`, rel: 'sdg', uri: SDG + encodeURIComponent(sdg) })),
    ...keywords.map((keyword) => ({ name: keyword, rel: 'keyword' })),
  ];
}

function personOf({ name, title, office, phones, email, languages }: Contact, { language }: Release): object {
  return {
    name,
    rel: 'contact',
    contactInfo: [
      ...(title === undefined ? [] : [{ type: 'title', role: 'work', value: title }]),
      ...(office === undefined
        ? []
        : [{ type: 'office', role: 'work', name: localName(office.name, language), value: office.id }]),
      ...phones.map(({ international, extension }) => ({
        type: 'phone',
        role: 'work',
        ...(extension === undefined ? {} : { name: `ext. ${extension}` }),
        value: international,
      })),
      ...(email === undefined ? [] : [{ type: 'email', role: 'work', value: email }]),
      ...languages.map((tag) => ({ type: 'language', lang: tag, value: tag })),
    ],
  };
}

function associationsOf(release: Release, copy: AgencyCopy, { newsroom }: RenderContext): object[] {
  const { image, publication } = release;
  const href = image && absolutePictures(release, newsroom)(image.src);
  const picture = publication.state === 'withdrawn' || !image || !href ? [] : [pictureOf(image, href)];
  return [
    ...picture,
    ...copy.translations.map(({ urn, url, title, language }) => ({
      ...{ name: `translation-${language}`, rel: 'translation', uri: urn, type: 'text', language, title },
      renditions: [{ name: 'page', href: url, contentType: 'text/html' }],
    })),
    ...copy.relations.map(({ urn, url, title, kind }) => ({
      ...{ name: kind, rel: kind, uri: urn, type: 'text', title },
      renditions: [{ name: 'page', href: url, contentType: 'text/html' }],
    })),
  ];
}

function pictureOf({ alt, caption, credit }: NonNullable<Release['image']>, href: string): object {
  return {
    ...{ name: 'main-picture', rel: 'main-picture', uri: href, type: 'picture' },
    ...(credit === undefined ? {} : { by: credit }),
    descriptions: [
      { role: 'alt', contentType: 'text/plain', value: alt },
      ...(caption === undefined ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }]),
    ],
    renditions: [{ name: 'original', href }],
  };
}
