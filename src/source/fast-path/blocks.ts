import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { type Place, parseInlines } from './inlines.ts';
import { parseTable } from './table.ts';

/** A run of lines without an empty one, by its place in the text. */
export type Region = { readonly start: number; readonly end: number; readonly line: number };

const LIST_MARK = /(?:[-*+]|\d{1,9}([.)]))(?:[ \t\n]|$)/y;
const PLAIN_START = /[^ \t#>*+\-_=`~<|:\d]|\d(?!\d{0,8}[.)](?:[ \t\n]|$))/y;
const HEADING = /^(#{1,6}) +(?=[^ #])/;
const ITEM = /([-*+]|(\d{1,9})[.)]) (?=[^ ])/y;
const QUOTE = /^> (?=[^ ])/;
/** A line that starts like this may be more than the continuation of a paragraph. */
const NO_CONTINUATION = /[ #>*+\-_=`~<|:]|\d{1,9}[.)]/y;

/** @returns whether a region may belong to the list or the indented code before it */
export function mayContinue(text: string, { start }: Region): boolean {
  const first = text.charCodeAt(start);
  if (first === 32 || first === 9) return true;
  LIST_MARK.lastIndex = start;
  return LIST_MARK.test(text);
}

/** @returns whether two regions begin with items of two lists: another mark begins another list (CommonMark 0.31, 5.3) */
export function areTwoLists(text: string, first: Region, second: Region): boolean {
  const [one, other] = [markOf(text, first), markOf(text, second)];
  return one !== undefined && other !== undefined && one !== other;
}

function markOf(text: string, { start }: Region): string | undefined {
  LIST_MARK.lastIndex = start;
  const found = LIST_MARK.exec(text);
  return found ? (found[1] ?? found[0].charAt(0)) : undefined;
}

/**
 * Parses a region of one plain block: paragraph, heading, quotation of one line, list of one-line items, or
 * table.
 *
 * @param base where the text begins in the file
 * @returns the node that remark would give, or undefined where it is not certain which
 */
export function parseRegion(text: string, region: Region, base: Place): RootContent | undefined {
  const source = text.slice(region.start, region.end);
  const place = placeOf(region, base);
  if (source[0] === '|') return parseTable(source, place);
  if (!isPlain(source)) return parseList(source, place);
  switch (source[0]) {
    case '#':
      return parseHeading(source, place);
    case '>':
      return parseQuote(source, place);
    default:
      return isPlainStart(source, 0) ? parseParagraph(source, place) : parseList(source, place);
  }
}

const placeOf = (region: Region, base: Place): Place => ({
  line: base.line + region.line,
  column: 1,
  offset: base.offset + region.start,
});

/** True when no line ends with a space or goes on as anything but text, and no sign means more than it says. */
function isPlain(source: string): boolean {
  if (source.endsWith(' ') || source.includes('\t') || source.includes('\\')) return false;
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    if (source.charCodeAt(at - 1) === 32) return false;
    NO_CONTINUATION.lastIndex = at + 1;
    if (NO_CONTINUATION.test(source)) return false;
  }
  return true;
}

function isPlainStart(source: string, index: number): boolean {
  PLAIN_START.lastIndex = index;
  return PLAIN_START.test(source);
}

function parseParagraph(source: string, place: Place): Paragraph | undefined {
  const children = parseInlines(source, place);
  return children && { type: 'paragraph', children, position: { start: place, end: endOf(source, place) } };
}

function parseHeading(source: string, place: Place): Heading | undefined {
  const [opening, marks] = HEADING.exec(source) ?? [];
  if (opening === undefined || marks === undefined || source.includes('\n') || source.endsWith('#')) return undefined;
  const children = parseInlines(source.slice(opening.length), after(place, opening.length));
  const depth = DEPTHS[marks.length - 1];
  return (
    children && depth && { type: 'heading', depth, children, position: { start: place, end: endOf(source, place) } }
  );
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

function parseQuote(source: string, place: Place): Blockquote | undefined {
  if (!QUOTE.test(source) || !isPlainStart(source, 2) || source.includes('\n')) return undefined;
  const paragraph = parseParagraph(source.slice(2), after(place, 2));
  return (
    paragraph && { type: 'blockquote', children: [paragraph], position: { start: place, end: endOf(source, place) } }
  );
}

function parseList(source: string, place: Place): List | undefined {
  ITEM.lastIndex = 0;
  const [, mark = '', number] = ITEM.exec(source) ?? [];
  if (mark === '') return undefined;
  const children: ListItem[] = [];
  let start = 0;
  for (const text of source.split('\n')) {
    const itemPlace = { line: place.line + children.length, column: 1, offset: place.offset + start };
    const item = parseItem(text, mark.at(-1) ?? '', itemPlace);
    if (!item) return undefined;
    children.push(item);
    start += text.length + 1;
  }
  const position = { start: place, end: endOf(source, place) };
  const ordered = number !== undefined;
  return { type: 'list', ordered, start: ordered ? Number(number) : null, spread: false, children, position };
}

function parseItem(text: string, mark: string, place: Place): ListItem | undefined {
  ITEM.lastIndex = 0;
  const [opening, itemMark] = ITEM.exec(text) ?? [];
  if (opening === undefined || itemMark?.at(-1) !== mark) return undefined;
  if (!isPlainStart(text, opening.length) || !isPlain(text)) return undefined;
  const paragraph = parseParagraph(text.slice(opening.length), after(place, opening.length));
  const position = { start: place, end: endOf(text, place) };
  return paragraph && { type: 'listItem', spread: false, checked: null, children: [paragraph], position };
}

const after = ({ line, column, offset }: Place, length: number): Place => ({
  line,
  column: column + length,
  offset: offset + length,
});

function endOf(source: string, place: Place): Place {
  const lastBreak = source.lastIndexOf('\n');
  if (lastBreak < 0) return after(place, source.length);
  let lines = 0;
  for (let at = lastBreak; at >= 0; at = at === 0 ? -1 : source.lastIndexOf('\n', at - 1)) lines += 1;
  return { line: place.line + lines, column: source.length - lastBreak, offset: place.offset + source.length };
}
