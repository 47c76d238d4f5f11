import { isoInstant } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import { type AgencyCopy, agencyCopy } from '../agency/copy.ts';
import type { Format, RenderContext } from '../format.ts';
import { element, group, writeXml, type XmlNode } from '../xml/xml.ts';
import { contentMeta } from './content-meta.ts';
import { contentSet } from './content-set.ts';

const FILE = 'newsml-g2.xml';
const MEDIA_TYPE = 'application/vnd.iptc.g2.newsitem+xml';
const NAMESPACE = 'http://iptc.org/std/nar/2006-10-01/';
/** Resolves the aliases of all QCodes below. */
const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml';

/** A newsItem of NewsML-G2 2.35, at Power conformance. */
export const newsmlG2: Format = {
  id: 'newsml-g2',
  file: FILE,
  mediaType: MEDIA_TYPE,
  numbered: true,
  onRequest: true,
  render(release, context) {
    const content = writeXml(newsItem(release, context));
    return [{ format: 'newsml-g2', file: FILE, mediaType: MEDIA_TYPE, content }];
  },
};

function newsItem(release: Release, context: RenderContext): XmlNode {
  const copy = agencyCopy(release, context);
  return group(
    'newsItem',
    {
      xmlns: NAMESPACE,
      guid: copy.urn,
      version: copy.edition.version,
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': release.language,
      dir: release.direction,
    },
    element('catalogRef', { href: CATALOG }),
    rightsInfo(copy),
    itemMeta(release, copy),
    contentMeta(release, copy),
    contentSet(release, copy, context),
  );
}

function rightsInfo({ rights, organisation }: AgencyCopy): XmlNode {
  return group(
    'rightsInfo',
    {},
    element('copyrightHolder', { uri: organisation.url }, element('name', {}, rights.holder)),
    element('copyrightNotice', {}, rights.notice),
    rights.usage === undefined ? undefined : element('usageTerms', {}, rights.usage),
  );
}

function itemMeta({ title }: Release, copy: AgencyCopy): XmlNode {
  const { organisation, edition, status } = copy;
  return group(
    'itemMeta',
    {},
    element('itemClass', { qcode: 'ninat:text' }),
    element('provider', { uri: organisation.url }, element('name', {}, organisation.name)),
    element('versionCreated', {}, isoInstant(edition.versionCreated)),
    element('firstCreated', {}, isoInstant(edition.firstCreated)),
    status.embargo ? element('embargoed', {}, isoInstant(status.embargo)) : undefined,
    element('pubStatus', { qcode: `stat:${status.pubStatus}` }),
    element('title', {}, title),
    ...status.notes.map((note) => element('edNote', {}, note)),
    status.signal ? element('signal', { qcode: `sig:${status.signal}` }) : undefined,
    ...copy.translations.map(({ urn, url, title: name, language }) =>
      element('link', {
        rel: 'irel:seeAlso',
        residref: urn,
        href: url,
        contenttype: 'text/html',
        'xml:lang': language,
        title: name,
      }),
    ),
    ...copy.relations.map(({ urn, url, title: name }) =>
      element('link', { rel: 'irel:associatedWith', residref: urn, href: url, contenttype: 'text/html', title: name }),
    ),
    ...copy.facts.map(([name, value]) =>
      element('itemMetaExtProperty', {
        reluri: `${organisation.url.replace(/(?<!\/)\/+$/, '')}/#${name}`,
        literal: name,
        value,
      }),
    ),
  );
}
