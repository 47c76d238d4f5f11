import XMLBuilder from 'fast-xml-builder';
import { escapeXml } from '../markup/escape.ts';

/** A node of an XML document, as the builder takes it: one key, the element's name, and its attributes beside it. */
export type XmlNode = Readonly<Record<string, string | readonly XmlNode[] | Readonly<Record<string, string>>>>;

/** Attributes; one without a value is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

const TEXT = '#text';
const ATTRIBUTES = ':@';
/** A parser makes a space of each line end and tab in an attribute (XML 1.0, 3.3.3): they are written as one. */
const ATTRIBUTE_SPACE = /[\t\n\r]+/g;

let made: InstanceType<typeof XMLBuilder> | undefined;

/** Made for the first document. Entities are ours to write: it lets through what XML 1.0 forbids (measured: U+FFFE). */
function builder(): InstanceType<typeof XMLBuilder> {
  made ??= new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    suppressEmptyNode: true,
    processEntities: false,
  });
  return made;
}

/** An element. Children that are texts are escaped; those that are absent are left out. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  ...children: readonly (XmlNode | string | undefined)[]
): XmlNode {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written[key] = escapeXml(String(value).replace(ATTRIBUTE_SPACE, ' '));
  }
  const content = children
    .filter((child) => child !== undefined)
    .map((child) => (typeof child === 'string' ? raw(escapeXml(child)) : child));
  return { [name]: content, [ATTRIBUTES]: written };
}

/** As {@link element}, with each child on a line of its own: for elements whose schema has no text between them. */
export function group(name: string, attributes: XmlAttributes, ...children: readonly (XmlNode | undefined)[]): XmlNode {
  const lines = children.filter((child) => child !== undefined).flatMap((child) => ['\n', child]);
  return element(name, attributes, ...lines, ...(lines.length > 0 ? ['\n'] : []));
}

/** Markup that is well-formed and escaped already. */
export function raw(markup: string): XmlNode {
  return { [TEXT]: markup };
}

/** @returns an element as text: to be measured, and put into a document by {@link raw}. */
export function writeFragment(node: XmlNode): string {
  return builder().build([node]);
}

/** @returns a document in UTF-8 with its declaration and a final line feed. */
export function writeXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder().build([root])}\n`;
}
