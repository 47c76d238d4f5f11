import type { Day, Instant, ReleaseDate } from '../../model/date.ts';
import { isoDay, isoInstant } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import { type AgencyCopy, agencyCopy } from '../agency/copy.ts';
import type { Format, RenderContext } from '../format.ts';
import { writeDay } from '../view/dates.ts';
import { subtitleOf } from '../view/parts.ts';
import { element, group, writeXml, type XmlNode } from '../xml/xml.ts';
import { bodyContent, bodyEnd } from './body.ts';

const FILE = 'nitf.xml';
const MEDIA_TYPE = 'application/nitf+xml';
const NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/';

/** The News Industry Text Format 3.6. */
export const nitf: Format = {
  id: 'nitf',
  file: FILE,
  mediaType: MEDIA_TYPE,
  numbered: true,
  onRequest: true,
  render(release, context) {
    return [{ format: 'nitf', file: FILE, mediaType: MEDIA_TYPE, content: writeXml(document(release, context)) }];
  },
};

function document(release: Release, context: RenderContext): XmlNode {
  const copy = agencyCopy(release, context);
  return group(
    'nitf',
    { xmlns: NAMESPACE, version: '-//IPTC//DTD NITF 3.6//EN', uno: copy.urn, baselang: release.language },
    group(
      'head',
      {},
      element('title', {}, release.title),
      ...copy.facts.map(([name, content]) => element('meta', { name, content })),
      ...copy.translations.map(({ url, language }) =>
        element('meta', { name: 'translation-url', content: `${language} ${url}` }),
      ),
      docdata(release, copy),
      element('pubdata', {
        type: 'web',
        'date.publication': normMoment(copy.edition.versionCreated),
        'ex-ref': copy.url,
      }),
      element('revision-history', {
        name: copy.office,
        function: 'producer',
        norm: normMoment(copy.edition.versionCreated),
        comment: `version ${copy.edition.version}`,
      }),
    ),
    group(
      'body',
      { 'xml:lang': release.language },
      bodyHead(release, copy),
      bodyContent(release, context),
      bodyEnd(release, copy),
    ),
  );
}

/** The status of the document; `embargoed` is one of NITF's own, beside the moment of release. */
function docdata(release: Release, copy: AgencyCopy): XmlNode {
  const { status, edition, rights } = copy;
  const held = release.publication.state === 'embargoed' || release.publication.state === 'scheduled';
  return group(
    'docdata',
    { 'management-status': held ? 'embargoed' : status.pubStatus },
    ...copy.relations
      .filter(({ kind }) => kind === 'corrects')
      .map(({ urn, note }) => element('correction', { info: note, 'id-string': urn, regsrc: copy.organisation.host })),
    ...copy.countries.map(({ code }) => element('evloc', { 'iso-cc': code })),
    element('doc-id', { regsrc: copy.organisation.host, 'id-string': copy.urn }),
    copy.urgency === undefined ? undefined : element('urgency', { 'ed-urg': copy.urgency }),
    element('date.issue', { norm: normMoment(edition.firstCreated) }),
    status.embargo ? element('date.release', { norm: normMoment(status.embargo) }) : undefined,
    ...status.notes.map((info) => element('ed-msg', { info })),
    element('du-key', { key: copy.slugLine, version: edition.version, generation: 1 }),
    element('doc.copyright', { year: release.date.year, holder: rights.holder }),
    rights.usage === undefined ? undefined : element('doc.rights', { owner: rights.holder, limitations: rights.usage }),
    release.keywords.length === 0
      ? undefined
      : element('key-list', {}, ...release.keywords.map((key) => element('keyword', { key }))),
    identifiedContent(release, copy),
  );
}

function identifiedContent({ sdgs, type }: Release, { topics, themes, strings }: AgencyCopy): XmlNode {
  return group(
    'identified-content',
    {},
    element('classifier', { type: 'genre', value: type }, strings.types[type]),
    ...topics.map(({ code, label }) =>
      element('classifier', { type: 'medtop', idsrc: 'http://cv.iptc.org/newscodes/mediatopic/', value: code }, label),
    ),
    ...themes.map(({ id, name }) => element('classifier', { type: 'theme', value: id }, name)),
    ...sdgs.map((sdg) => element('classifier', { type: 'sdg', idsrc: 'https://metadata.un.org/sdg/', value: sdg })),
  );
}

function bodyHead(release: Release, copy: AgencyCopy): XmlNode {
  const { title } = release;
  const subtitle = subtitleOf(release);
  const { summary } = copy;
  return group(
    'body.head',
    {},
    element('hedline', {}, element('hl1', {}, title), subtitle === null ? undefined : element('hl2', {}, subtitle)),
    ...copy.status.notes.map((note) =>
      element('note', { noteclass: 'editorsnote' }, element('body.content', {}, element('p', {}, note))),
    ),
    element('rights', {}, copy.rights.notice),
    element('distributor', {}, element('org', {}, copy.organisation.name)),
    dateline(release, copy),
    summary === undefined ? undefined : element('abstract', {}, element('p', {}, summary)),
  );
}

function dateline({ date, dateline: places }: Release, { strings }: AgencyCopy): XmlNode {
  const parts = places.flatMap((place, index) => [...(index > 0 ? ['/'] : []), element('location', {}, place)]);
  return element(
    'dateline',
    {},
    ...parts,
    ', ',
    element('story.date', { norm: normDate(date) }, writeDay(date, strings)),
  );
}

/** @returns a day as NITF writes it: ISO 8601 without hyphens. */
function normDay(day: Day): string {
  return isoDay(day).replaceAll('-', '');
}

/** @returns a moment as NITF writes it: `20100312T100000+0100`. */
function normMoment(instant: Instant): string {
  return isoInstant(instant)
    .replace(/[:]/g, '')
    .replace(/(\d{4})-(\d\d)-(\d\d)/, '$1$2$3');
}

function normDate(date: ReleaseDate): string {
  return date.instant ? normMoment(date.instant) : normDay(date);
}
