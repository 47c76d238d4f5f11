import type { Contact } from '../../model/contact.ts';
import { isoDate } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import type { AgencyCopy } from '../agency/copy.ts';
import { localName } from '../view/names.ts';
import { subtitleOf } from '../view/parts.ts';
import { element, group, type XmlNode } from '../xml/xml.ts';

/** The metadata of the text: where, who, what about, in IPTC's codes where there is one that means the same. */
export function contentMeta(release: Release, copy: AgencyCopy): XmlNode {
  const { language, dateline, contacts } = release;
  const subtitle = subtitleOf(release);
  const { summary } = copy;
  return group(
    'contentMeta',
    {},
    copy.urgency === undefined ? undefined : element('urgency', {}, String(copy.urgency)),
    element('contentCreated', {}, isoDate(release.date)),
    ...dateline.map((place) => located(place, release, copy)),
    element('infoSource', { uri: copy.organisation.url }, element('name', {}, copy.organisation.name)),
    element('creator', { literal: release.office.id }, element('name', {}, copy.office)),
    ...contacts.map((contact) => contributor(contact, release)),
    element('language', { tag: language }),
    genre(release, copy),
    ...release.keywords.map((keyword) => element('keyword', {}, keyword)),
    ...subjects(release, copy),
    element('slugline', {}, copy.slugLine),
    element('headline', {}, release.title),
    subtitle === null ? undefined : element('headline', { roleuri: `${copy.organisation.url}#subtitle` }, subtitle),
    element('dateline', {}, dateline.join('/')),
    summary === undefined ? undefined : element('description', {}, summary),
  );
}

/** A place of the dateline; its country is known where it is the city of the office. */
function located(place: string, { office, language }: Release, { countries }: AgencyCopy): XmlNode {
  const isOffice = office.city !== undefined && Object.values(office.city).includes(place);
  const country = countries.find(({ code }) => code === office.country)?.name;
  return element(
    'located',
    { type: 'cpnat:geoArea' },
    element('name', { 'xml:lang': language }, place),
    isOffice
      ? element(
          'broader',
          { qcode: `iso3166-1a2:${office.country}` },
          country === undefined ? undefined : element('name', {}, country),
        )
      : undefined,
  );
}

function contributor({ name, title, office, phones, email, languages }: Contact, { language }: Release): XmlNode {
  return element(
    'contributor',
    { type: 'cpnat:person' },
    element('name', {}, name),
    title === undefined ? undefined : element('definition', {}, title),
    ...languages.map((tag) => element('related', { qcode: `bcp47:${tag}` })),
    element(
      'personDetails',
      {},
      office === undefined
        ? undefined
        : element('affiliation', { literal: office.id }, element('name', {}, localName(office.name, language))),
      element(
        'contactInfo',
        {},
        email === undefined ? undefined : element('email', {}, email),
        ...phones.map(({ international, extension }) =>
          element('phone', {}, extension === undefined ? international : `${international} ext. ${extension}`),
        ),
      ),
    ),
  );
}

/** http://cv.iptc.org/newscodes/genre/ knows press releases, and no other kind of ours. */
function genre({ type }: Release, { strings }: AgencyCopy): XmlNode {
  const code = type === 'press-release' ? { qcode: 'genre:Press_Release' } : { literal: type };
  return element('genre', code, element('name', {}, strings.types[type]));
}

function subjects({ sdgs }: Release, { topics, themes, countries }: AgencyCopy): XmlNode[] {
  const abstract = 'cpnat:abstract';
  return [
    ...topics.map(({ code, label }) =>
      element('subject', { type: abstract, qcode: `medtop:${code}` }, element('name', { 'xml:lang': 'en' }, label)),
    ),
    ...themes.map(({ id, name }) => element('subject', { type: abstract, literal: id }, element('name', {}, name))),
    ...countries.map(({ code, name }) =>
      element('subject', { type: 'cpnat:geoArea', qcode: `iso3166-1a2:${code}` }, element('name', {}, name)),
    ),
    ...sdgs.map((sdg) =>
      element(
        'subject',
        { type: abstract, uri: `https://metadata.un.org/sdg/${encodeURIComponent(sdg)}` },
        element('name', {}, `SDG ${sdg}`),
      ),
    ),
  ];
}
