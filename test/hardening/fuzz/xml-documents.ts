import type { Nodes } from 'mdast';
import { SaxesParser } from 'saxes';

/** What XML 1.0 (2.2, Char) cannot hold; saxes lets some of it through. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const LETTERS = /[\p{L}\p{N}]+/gu;

/**
 * Reads a document with a strict parser of namespaces.
 *
 * @param inside the local name of an element
 * @returns all text inside elements of that name, in order
 * @throws when the document is not well-formed, or holds a character that XML 1.0 forbids, written or as a reference
 */
export function textInside(document: string, inside?: string): string {
  if (FORBIDDEN.test(document)) throw new Error('a character that XML 1.0 forbids');
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  let depth = 0;
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (depth > 0 || local === inside) depth += 1;
    for (const { value } of Object.values(attributes)) refuseForbidden(value);
  });
  parser.on('text', (more) => {
    refuseForbidden(more);
    if (depth > 0) text += more;
  });
  parser.on('cdata', (more) => {
    if (depth > 0) text += more;
  });
  parser.on('closetag', () => {
    if (depth > 0) depth -= 1;
  });
  parser.write(document).close();
  return text;
}

function refuseForbidden(text: string): void {
  if (FORBIDDEN.test(text)) throw new Error('a reference to a character that XML 1.0 forbids');
}

/** A text as XML has to give it back: what it cannot hold is U+FFFD, and runs of blanks are one for every reader. */
export function asXmlHolds(text: string): string {
  return text.replace(new RegExp(FORBIDDEN, 'gu'), '\ufffd').replace(/\s+/g, ' ').trim();
}

/** @returns the texts of Markdown in their order: of words, code and raw HTML, which is shown as text. */
export function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html') return [node.value]; // biome-ignore format: one line
  // A row has the cells of the first one: what is more is no part of the table (GFM, 4.10).
  if (node.type === 'table') return node.children.flatMap((row) => row.children.slice(0, node.children[0]?.children.length).flatMap(textsOf)); // biome-ignore format: one line
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}

/** @throws when one of some texts is not in another, after those before it: letters and digits, which no typography changes */
export function expectInOrder(texts: readonly string[], whole: string): void {
  const letters = (text: string) => (text.match(LETTERS) ?? []).join('');
  const all = letters(whole);
  let from = 0;
  for (const text of texts) {
    const wanted = letters(text);
    const at = all.indexOf(wanted, from);
    if (at < 0) throw new Error(`the text is not whole: ${JSON.stringify(text).slice(0, 200)} is missing`);
    from = at + wanted.length;
  }
}
