import { readBody } from './blocks.ts';
import { childAt, childrenOf, type Element, findElement, hasClass, textOf, valuesOf } from './element.ts';
import { groupFacts, readFacts, readMoment, readPhone } from './facts.ts';
import { readFigures } from './figures.ts';
import { readNitfBody } from './nitf-body.ts';
import { type AgencyReading, optional, type ReadContact } from './reading.ts';

const SDG = 'https://metadata.un.org/sdg/';

/** Reads a newsItem of NewsML-G2, its text from XHTML, NITF or plain text. */
export function readNewsItem(item: Element): AgencyReading {
  const meta = childAt(item, 'itemMeta');
  const content = childAt(item, 'contentMeta');
  const facts = groupFacts(
    childrenOf(meta, 'itemMetaExtProperty').map(({ attributes: { literal = '', value = '' } }) => [literal, value]),
  );
  const headlines = childrenOf(content, 'headline');
  const isSubtitle = (headline: Element) => headline.attributes['roleuri']?.endsWith('#subtitle') === true;
  const title = headlines.find((headline) => !isSubtitle(headline));
  const version = Number(item.attributes['version']);
  return {
    ...readFacts(facts),
    ...contentOf(childAt(item, 'contentSet'), facts.get('boilerplate')?.[0]),
    ...labelsOf(content),
    ...optional('id', item.attributes['guid']),
    ...optional('version', version > 0 ? version : undefined),
    ...optional('firstCreated', readMoment(textOf(childAt(meta, 'firstCreated')))),
    ...optional('versionCreated', readMoment(textOf(childAt(meta, 'versionCreated')))),
    ...optional('embargo', readMoment(textOf(childAt(meta, 'embargoed')))),
    ...optional('language', childAt(content, 'language')?.attributes['tag'] ?? item.attributes['xml:lang']),
    ...optional('slugLine', textOf(childAt(content, 'slugline'))),
    ...optional('title', textOf(title) ?? textOf(childAt(meta, 'title'))),
    ...optional('subtitle', textOf(headlines.find(isSubtitle))),
    ...optional('summary', textOf(childAt(content, 'description'))),
    status: statusOf(childAt(meta, 'pubStatus')?.attributes['qcode']),
    dateline: childrenOf(content, 'located')
      .map((place) => textOf(childAt(place, 'name')))
      .filter((name) => name !== undefined),
    contacts: childrenOf(content, 'contributor').map(readContributor),
  };
}

function statusOf(code: string | undefined): AgencyReading['status'] {
  return code?.endsWith(':canceled') ? 'withdrawn' : code?.endsWith(':withheld') ? 'draft' : 'approved';
}

/** The parts of the text: XHTML is ours when its divisions bear our names, else its body is the text. */
export function contentOf(
  set: Element | undefined,
  boilerplateId?: string,
): Pick<AgencyReading, 'body' | 'figures' | 'notes' | 'boilerplate' | 'image'> {
  const nitf = findElement(set, 'nitf');
  if (nitf) return readNitfBody(nitf);
  const body = childAt(findElement(set, 'html'), 'body');
  if (body === undefined) return { body: readBody(plain(childAt(set, 'inlineData'))), figures: [] };
  const part = (name: string) => childrenOf(body, 'div').find((child) => hasClass(child, name));
  const notes = part('notes');
  const boilerplate = part('boilerplate');
  return {
    body: readBody(part('body') ?? body),
    figures: readFigures(findElement(part('figures'), 'dl')),
    ...optional('notes', notes && readBody(notes)),
    ...optional('image', imageOf(part('image'))),
    ...optional('boilerplate', boilerplate && { text: readBody(boilerplate), ...optional('id', boilerplateId) }),
  };
}

function plain(data: Element | undefined): Element | undefined {
  if (data === undefined) return undefined;
  const text = data.children.filter((child) => typeof child === 'string').join('');
  const paragraphs = text.split(/\n[ \t]*\n/).map((part) => ({ name: 'p', attributes: {}, children: [part] }));
  return { name: 'div', attributes: {}, children: paragraphs };
}

function imageOf(part: Element | undefined): AgencyReading['image'] {
  const img = findElement(part, 'img');
  const { src, alt = '' } = img?.attributes ?? {};
  if (src === undefined) return undefined;
  const of = (name: string) => textOf(childrenOf(part, 'p').find((child) => hasClass(child, name)));
  return {
    src,
    alt,
    ...optional('caption', of('caption')),
    ...optional('credit', of('credit')),
  };
}

function labelsOf(content: Element | undefined): Pick<AgencyReading, 'themes' | 'countries' | 'sdgs' | 'keywords'> {
  const subjects = childrenOf(content, 'subject');
  const values = (name: string, prefix = '') =>
    valuesOf(subjects, name)
      .filter((value) => value.startsWith(prefix))
      .map((value) => value.slice(prefix.length));
  return {
    themes: values('literal'),
    countries: values('qcode', 'iso3166-1a2:'),
    sdgs: values('uri', SDG).map(decodeURIComponent),
    keywords: childrenOf(content, 'keyword').map((keyword) => textOf(keyword)),
  };
}

function readContributor(element: Element): ReadContact {
  const details = childAt(element, 'personDetails');
  const info = childAt(details, 'contactInfo');
  return {
    name: textOf(childAt(element, 'name')) ?? '',
    ...optional('title', textOf(childAt(element, 'definition'))),
    ...optional('office', childAt(details, 'affiliation')?.attributes['literal']),
    phones: childrenOf(info, 'phone').map((phone) => readPhone(textOf(phone))),
    ...optional('email', textOf(childAt(info, 'email'))),
    languages: valuesOf(childrenOf(element, 'related'), 'qcode')
      .filter((code) => code.startsWith('bcp47:'))
      .map((code) => code.slice('bcp47:'.length)),
  };
}
