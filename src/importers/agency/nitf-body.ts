import { readBody } from './blocks.ts';
import { childAt, childrenOf, type Element, findElement, hasClass, textOf, valuesOf } from './element.ts';
import { readPhone } from './facts.ts';
import { readFigures } from './figures.ts';
import { type AgencyReading, optional, type ReadContact } from './reading.ts';

/** Blocks that are parts of their own, and not of the text. */
const PARTS = ['notes', 'boilerplate', 'figures', 'contacts'];

/** Reads the text of a NITF document and the parts that we set apart in it. */
export function readNitfBody(
  nitf: Element,
  boilerplateId?: string,
): Pick<AgencyReading, 'body' | 'figures' | 'notes' | 'boilerplate' | 'image'> {
  const content = childAt(nitf, 'body', 'body.content');
  const part = (name: string) => childrenOf(content, 'block').find((block) => hasClass(block, name));
  const isPart = (child: Element | string) =>
    typeof child !== 'string' &&
    ((child.name === 'block' && PARTS.some((name) => hasClass(child, name))) || isMainPicture(child));
  const text = content && { ...content, children: content.children.filter((child) => !isPart(child)) };
  const notes = part('notes');
  const boilerplate = part('boilerplate');
  return {
    body: readBody(text),
    figures: readFigures(findElement(part('figures'), 'dl')),
    ...optional('notes', notes && readBody(notes)),
    ...optional('image', readPicture(childrenOf(content).find(isMainPicture))),
    ...optional('boilerplate', boilerplate && { text: readBody(boilerplate), ...optional('id', boilerplateId) }),
  };
}

/** @returns the contacts of our block of that name. */
export function readNitfContacts(nitf: Element): readonly ReadContact[] {
  const content = childAt(nitf, 'body', 'body.content');
  const block = childrenOf(content, 'block').find((child) => hasClass(child, 'contacts'));
  return childrenOf(block, 'p').map((line) => {
    const person = childAt(line, 'person');
    const ways = childrenOf(line, 'virtloc');
    const name = person && { ...person, children: person.children.filter((child) => typeof child === 'string') };
    return {
      name: textOf(name) ?? '',
      ...optional('title', textOf(childAt(person, 'function'))),
      ...optional('office', childAt(line, 'org')?.attributes['value']),
      phones: ways.filter((way) => hasClass(way, 'phone')).map((way) => readPhone(textOf(way))),
      ...optional('email', textOf(ways.find((way) => hasClass(way, 'email')))),
      languages: valuesOf(childrenOf(line, 'lang'), 'value'),
    };
  });
}

function isMainPicture(element: Element): boolean {
  return element.name === 'media' && hasClass(element, 'main');
}

function readPicture(media: Element | undefined): AgencyReading['image'] {
  const reference = childAt(media, 'media-reference');
  const { source: src, 'alternate-text': alt = '', 'source-credit': credit } = reference?.attributes ?? {};
  if (src === undefined) return undefined;
  return {
    src,
    alt,
    ...optional('caption', textOf(childAt(media, 'media-caption'))),
    ...optional('credit', credit),
  };
}
