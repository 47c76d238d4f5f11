import { SaxesParser } from 'saxes';
import { kitFile } from './kit.ts';

/** An element as the checks see it. */
type Seen = { readonly path: string; readonly attributes: Readonly<Record<string, string>>; text: string };

const NITF_STATUS = new Set(['usable', 'embargoed', 'withheld', 'canceled']);
const G2_STATUS = new Set(['usable', 'withheld', 'canceled']);
const G2_SIGNAL = new Set(['correction', 'update']);
const QCODE = /^([^\s:]+):(\S+)$/;
/** NITF's `norm`: ISO 8601 basic, with an offset wherever there is a time. */
const NORM = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:Z|[+-]\d{4}))?$/;
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What IPTC's schema for NewsML-G2 does not look at. @returns a sentence for each problem */
export function checkNewsmlG2(document: string): string[] {
  const problems: string[] = NOT_XML.test(document) ? ['a character that XML 1.0 forbids'] : [];
  const elements = readElements(document);
  const aliases = catalogAliases(elements);
  for (const { path, attributes, text } of elements) {
    for (const name of ['qcode', 'type', 'rel', 'role']) {
      const value = attributes[name];
      if (value === undefined || !path.includes('newsItem') || path.includes('inlineXML/')) continue;
      const alias = QCODE.exec(value)?.[1];
      if (alias === undefined) problems.push(`${path}/@${name} is no QCode: ${value}`);
      else if (!aliases.has(alias)) problems.push(`${path}/@${name}: the catalogue has no alias ${alias}`);
    }
    if (path.endsWith('/pubStatus')) wants(problems, path, attributes['qcode']?.slice('stat:'.length), G2_STATUS);
    if (path.endsWith('/signal')) wants(problems, path, attributes['qcode']?.slice('sig:'.length), G2_SIGNAL);
    if (path === 'newsItem' && !UUID.test(attributes['guid'] ?? '')) problems.push('guid is no UUID of version 5');
    if (path.endsWith('/embargoed') && text === '') problems.push('an embargo without an end');
  }
  if (document.includes('xmlns="http://iptc.org/std/NITF/')) problems.push('NITF inside: validate it by itself');
  return problems;
}

/** What IPTC's schema for NITF does not look at. @returns a sentence for each problem */
export function checkNitf(document: string): string[] {
  const problems: string[] = NOT_XML.test(document) ? ['a character that XML 1.0 forbids'] : [];
  for (const { path, attributes } of readElements(document)) {
    for (const name of ['norm', 'date.publication']) {
      const value = attributes[name];
      if (value !== undefined && !NORM.test(value)) problems.push(`${path}/@${name} is no date: ${value}`);
    }
    if (path.endsWith('/docdata')) wants(problems, path, attributes['management-status'], NITF_STATUS);
    if (path === 'nitf' && !UUID.test(attributes['uno'] ?? '')) problems.push('uno is no UUID of version 5');
    if (path.endsWith('/date.expire')) problems.push('date.expire ends a document; an embargo is date.release');
  }
  return problems;
}

function wants(problems: string[], path: string, value: string | undefined, allowed: ReadonlySet<string>): void {
  if (value === undefined || !allowed.has(value)) problems.push(`${path}: ${value} is none of its values`);
}

let official: ReadonlySet<string> | undefined;

/** The aliases that a document may use: those of IPTC's catalogue, when it refers to that. */
function catalogAliases(elements: readonly Seen[]): ReadonlySet<string> {
  const refers = elements.some(
    ({ path, attributes }) =>
      path === 'newsItem/catalogRef' && attributes['href']?.endsWith('/catalog.IPTC-G2-Standards_41.xml') === true,
  );
  if (!refers) return new Set();
  official ??= new Set(
    [...kitFile('newsml-g2/catalog.IPTC-G2-Standards_41.xml').matchAll(/<scheme alias="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  return official;
}

function readElements(document: string): Seen[] {
  const parser = new SaxesParser();
  const open: Seen[] = [];
  const all: Seen[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    const above = open.at(-1);
    const seen = { path: above ? `${above.path}/${name}` : name, attributes, text: '' };
    open.push(seen);
    all.push(seen);
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(document).close();
  return all;
}
