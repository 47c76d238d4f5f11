import type { Link, PhrasingContent, Text } from 'mdast';

/** Where a piece of text stands in the file: `offset` of its first character, on one line or more. */
export type Place = { readonly line: number; readonly column: number; readonly offset: number };

const SPECIAL = /[\\`*_[\]<&!]/;
const NEXT_SPECIAL = /[\\`*_[\]<&!]/g;
const CHARACTER_REFERENCE = /&(?:#|[A-Za-z0-9]+;)/y;
const ANY_CHARACTER_REFERENCE = /&(?:#|[A-Za-z0-9]+;)/;
const LINK = /\[([^\\`*_[\]<&!\n\s](?:[^\\`*_[\]<&!\n]*[^\\`*_[\]<&!\n\s])?)\]\(([a-z]+:[^\s\p{Cc}()<>\\[\]]*)\)/uy;
const WHITESPACE = /\s/;
const PUNCTUATION = /\p{P}|\p{S}/u;

/**
 * Parses text with plain emphasis and links into the nodes that remark would give.
 *
 * @param text lines without leading or trailing spaces
 * @returns undefined where anything needs more than one look: escapes, code, references, nested or doubtful emphasis
 */
export function parseInlines(text: string, place: Place): PhrasingContent[] | undefined {
  if (!SPECIAL.test(text)) return [textNode(text, new Cursor(text, place), 0, text.length)];
  const cursor = new Cursor(text, place);
  const nodes: PhrasingContent[] = [];
  let pending = 0;
  let at = 0;
  for (;;) {
    NEXT_SPECIAL.lastIndex = at;
    const found = NEXT_SPECIAL.exec(text);
    if (!found) break;
    const index = found.index;
    const inline = parseSpecial(text, index, cursor);
    if (inline === undefined) return undefined;
    if (inline !== 'text') {
      if (index > pending) nodes.push(textNode(text, cursor, pending, index));
      nodes.push(inline.node);
      pending = inline.end;
      at = inline.end;
    } else at = index + 1;
  }
  if (pending < text.length) nodes.push(textNode(text, cursor, pending, text.length));
  return nodes;
}

/** A node and where the text goes on after it. */
type Parsed = { readonly node: PhrasingContent; readonly end: number };

function parseSpecial(text: string, index: number, cursor: Cursor): Parsed | 'text' | undefined {
  switch (text[index]) {
    case '&':
      CHARACTER_REFERENCE.lastIndex = index;
      return CHARACTER_REFERENCE.test(text) ? undefined : 'text';
    case '!':
      return text[index + 1] === '[' ? undefined : 'text';
    case '[':
      return parseLink(text, index, cursor);
    case '*':
    case '_':
      return parseEmphasis(text, index, cursor);
    default:
      return undefined;
  }
}

function parseLink(text: string, index: number, cursor: Cursor): Parsed | undefined {
  LINK.lastIndex = index;
  const match = LINK.exec(text);
  const [whole, label, url] = match ?? [];
  if (whole === undefined || label === undefined || url === undefined) return undefined;
  if (ANY_CHARACTER_REFERENCE.test(url)) return undefined;
  const end = index + whole.length;
  const inner = index + 1;
  const node: Link = {
    type: 'link',
    title: null,
    url,
    children: [textNode(text, cursor, inner, inner + label.length)],
    position: cursor.between(index, end),
  };
  return { node, end };
}

/** Emphasis whose marks can only open and only close (CommonMark 0.31, 6.2), with nothing but plain text between. */
function parseEmphasis(text: string, index: number, cursor: Cursor): Parsed | 'text' | undefined {
  const mark = text[index];
  const length = text[index + 1] === mark ? 2 : 1;
  if (text[index + length] === mark) return undefined;
  const before = kindOf(text, index - 1);
  const after = kindOf(text, index + length);
  if (mark === '_' && before === 'other' && after === 'other') return length === 1 ? 'text' : undefined;
  if (before === 'other' || after !== 'other') return undefined;
  const inner = index + length;
  NEXT_SPECIAL.lastIndex = inner;
  const close = NEXT_SPECIAL.exec(text)?.index;
  if (close === undefined || text[close] !== mark) return undefined;
  const end = close + length;
  if ((length === 2 && text[close + 1] !== mark) || text[end] === mark) return undefined;
  const last = kindOf(text, close - 1);
  const next = kindOf(text, end);
  if (last === 'space' || next === 'other' || (last === 'punctuation' && next === 'punctuation')) return undefined;
  const children = [textNode(text, cursor, inner, close)];
  const position = cursor.between(index, end);
  return { node: { type: length === 2 ? 'strong' : 'emphasis', children, position }, end };
}

type Kind = 'space' | 'punctuation' | 'other';

/** As micromark classifies: by UTF-16 unit, the ends of the text being whitespace. */
function kindOf(text: string, index: number): Kind {
  const unit = text[index];
  if (unit === undefined || WHITESPACE.test(unit)) return 'space';
  return PUNCTUATION.test(unit) ? 'punctuation' : 'other';
}

function textNode(text: string, cursor: Cursor, start: number, end: number): Text {
  return { type: 'text', value: text.slice(start, end), position: cursor.between(start, end) };
}

/** Turns indexes of the text into points of the file. */
class Cursor {
  readonly #text: string;
  readonly #place: Place;
  readonly #isOneLine: boolean;

  constructor(text: string, place: Place) {
    this.#text = text;
    this.#place = place;
    this.#isOneLine = !text.includes('\n');
  }

  between(start: number, end: number): { start: Place; end: Place } {
    return { start: this.#point(start), end: this.#point(end) };
  }

  #point(index: number): Place {
    const { line, column, offset } = this.#place;
    if (this.#isOneLine) return { line, column: column + index, offset: offset + index };
    let lines = 0;
    let lineStart = -1;
    for (let at = this.#text.indexOf('\n'); at >= 0 && at < index; at = this.#text.indexOf('\n', at + 1)) {
      lines += 1;
      lineStart = at;
    }
    return {
      line: line + lines,
      column: lines === 0 ? column + index : index - lineStart,
      offset: offset + index,
    };
  }
}
