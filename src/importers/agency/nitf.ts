import { childAt, childrenOf, type Element, textOf, valuesOf } from './element.ts';
import { groupFacts, readFacts, readMoment } from './facts.ts';
import { readNitfBody, readNitfContacts } from './nitf-body.ts';
import { type AgencyReading, optional } from './reading.ts';

/** Reads a NITF document. */
export function readNitf(nitf: Element): AgencyReading {
  const head = childAt(nitf, 'head');
  const docdata = childAt(head, 'docdata');
  const bodyHead = childAt(nitf, 'body', 'body.head');
  const metas = childrenOf(head, 'meta').map(({ attributes: { name = '', content = '' } }) => [name, content] as const);
  const facts = groupFacts(metas);
  const version = Number(childAt(docdata, 'du-key')?.attributes['version']);
  return {
    ...readFacts(facts),
    ...readNitfBody(nitf, facts.get('boilerplate')?.[0]),
    ...labelsOf(docdata),
    ...optional('id', nitf.attributes['uno'] ?? childAt(docdata, 'doc-id')?.attributes['id-string']),
    ...optional('version', version > 0 ? version : undefined),
    ...optional('firstCreated', readMoment(childAt(docdata, 'date.issue')?.attributes['norm'])),
    ...optional('versionCreated', readMoment(childAt(head, 'revision-history')?.attributes['norm'])),
    ...optional('embargo', readMoment(childAt(docdata, 'date.release')?.attributes['norm'])),
    ...optional('language', nitf.attributes['baselang']),
    ...optional('slugLine', childAt(docdata, 'du-key')?.attributes['key']),
    ...optional('title', textOf(childAt(bodyHead, 'hedline', 'hl1')) ?? textOf(childAt(head, 'title'))),
    ...optional('subtitle', textOf(childAt(bodyHead, 'hedline', 'hl2'))),
    ...optional('summary', textOf(childAt(bodyHead, 'abstract'))),
    status: statusOf(docdata?.attributes['management-status']),
    dateline: childrenOf(childAt(bodyHead, 'dateline'), 'location').map((place) => textOf(place)),
    contacts: readNitfContacts(nitf),
  };
}

function statusOf(status: string | undefined): AgencyReading['status'] {
  return status === 'canceled' ? 'withdrawn' : status === 'withheld' ? 'draft' : 'approved';
}

function labelsOf(docdata: Element | undefined): Pick<AgencyReading, 'themes' | 'countries' | 'sdgs' | 'keywords'> {
  const classifiers = childrenOf(childAt(docdata, 'identified-content'), 'classifier');
  const values = (type: string) =>
    valuesOf(
      classifiers.filter(({ attributes }) => attributes['type'] === type),
      'value',
    );
  return {
    themes: values('theme'),
    countries: valuesOf(childrenOf(docdata, 'evloc'), 'iso-cc'),
    sdgs: values('sdg'),
    keywords: valuesOf(childrenOf(childAt(docdata, 'key-list'), 'keyword'), 'key'),
  };
}
