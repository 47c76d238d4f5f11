import type { ListItem } from 'mdast';
import { type Block, type Hint, textBlock } from '../document.ts';
import { isCapitals, tidy } from '../words.ts';
import { sideBySide } from './columns.ts';
import { groupsOf, type LineGroup, linesOf, type TextLine, wordsAt } from './lines.ts';
import { goesOn, type Wrapping, wrappingOf } from './unwrap.ts';

const BULLET = /^(?:[*•·‣▪◦]|[-–—](?=\s))\s+(?=\S)/;
const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/;
const QUOTE = /^>\s?/;
const RULE = /^(?:[-=_*~#](?:\s?[-=_*~#]){4,}|\*\s\*\s\*)$/;
const CENTRED = 12;

/**
 * Reads plain text: paragraphs parted by empty lines, by indents, or, where lines were not broken, by each line's end;
 * bullets, numbers, quotations and columns of tabs.
 *
 * @param line the line of the input on which it begins
 * @param group the number of the group before it
 */
export function readTextBlocks(text: string, line = 1, group = 0): readonly Block[] {
  const lines = linesOf(text, line);
  const groups = groupsOf(lines).flatMap(sideBySide);
  const wrapping = wrappingOf(lines, groups.length > 1);
  return groups.flatMap((lines, index) => readGroup(lines, group + index + 1, wrapping));
}

function readGroup(lines: LineGroup, group: number, wrapping: Wrapping): Block[] {
  const table = readTabs(lines, group);
  if (table) return [table];
  const blocks: Block[] = [];
  let at = 0;
  for (let line: TextLine | undefined = lines[0]; line; line = lines[at]) {
    const count = runLength(lines, at, wrapping);
    const run = lines.slice(at, at + count);
    if (RULE.test(line.text))
      blocks.push({ ...textBlock('', { line: line.line, group }), node: { type: 'thematicBreak' }, lines: [] });
    else if (isItem(lines, at)) {
      const items = itemRun(lines, at, line, wrapping);
      blocks.push(readList(items, group));
      at = items.end;
      continue;
    } else if (QUOTE.test(line.text)) {
      const quoted = quoteRun(lines, at);
      blocks.push(readQuote(line, quoted, group));
      at += quoted.length;
      continue;
    } else blocks.push(paragraph(line, run, group));
    at += count;
  }
  return blocks;
}

/** How many lines from here are one paragraph. */
function runLength(lines: readonly TextLine[], start: number, wrapping: Wrapping): number {
  let end = start;
  for (;;) {
    const line = lines[end];
    const next = lines[end + 1];
    // The first line of a paragraph may be set in, the others are not.
    if (!line || !next || RULE.test(next.text) || RULE.test(line.text)) break;
    if (!goesOn(end === start ? { ...line, indent: Math.max(line.indent, next.indent) } : line, next, wrapping)) break;
    end++;
  }
  return end - start + 1;
}

function paragraph({ line }: TextLine, lines: readonly TextLine[], group: number): Block {
  const text = tidy(joinWrapped(lines.map((line) => line.text)));
  const hints = new Set<Hint>(lines.every(({ indent }) => indent >= CENTRED) ? ['centred'] : []);
  return textBlock(text, {
    line,
    group,
    hints,
    raw: lines
      .map((line) => line.text)
      .join(' ')
      .slice(0, 120),
  });
}

/** A word with a hyphen behind it. */
const DIVIDED = /(?<!\p{L})(\p{L}+(?:-\p{L}+)*)-$/u;
const LONGEST_WORD = 80;

/** Beginnings and ends of words that keep their hyphen, wherever a line ends: `well-known`, `Geneva-based`. */
const KEEPS_HYPHEN = /^(?:well|self|so|non)-$|^-(?:based|term|known|called|year|scale|related)(?!\p{L})/iu;

/** Words divided at the ends of lines are whole again; a second hyphen in the word says that it keeps its own. */
function joinWrapped(lines: readonly string[]): string {
  const parts: string[] = [];
  let end = '';
  for (const line of lines) {
    const divided = end.endsWith('-') && /^\p{Ll}/u.test(line) ? DIVIDED.exec(end)?.[1] : undefined;
    const keeps =
      divided !== undefined &&
      (divided.includes('-') || KEEPS_HYPHEN.test(`${divided}-`) || KEEPS_HYPHEN.test(`-${line}`));
    const last = parts.pop();
    if (last !== undefined) parts.push(divided === undefined ? `${last} ` : keeps ? last : last.slice(0, -1));
    parts.push(line);
    end = `${divided === undefined ? ' ' : keeps ? end : end.slice(0, -1)}${line}`.slice(-LONGEST_WORD);
  }
  return parts.join('');
}

/** A bullet or number begins a list when another one follows or it stands among text, not before a menu's word. */
function isItem(lines: readonly TextLine[], at: number): boolean {
  const text = wordsAt(lines, at);
  if (BULLET.test(text)) return !/^[-–—]\s/.test(text) || text.length > 3;
  const number = NUMBER.exec(text)?.[1];
  if (number === undefined) return false;
  if (isCapitals(text.replace(NUMBER, ''))) return false;
  return number === '1' || NUMBER.test(wordsAt(lines, at - 1)) || NUMBER.test(wordsAt(lines, at + 1));
}

type Items = {
  readonly texts: readonly string[];
  /** The number of the first item; none where bullets mark the items. */
  readonly start: number | undefined;
  readonly line: number;
  readonly end: number;
};

function itemRun(lines: readonly TextLine[], start: number, first: TextLine, wrapping: Wrapping): Items {
  const number = NUMBER.exec(first.text)?.[1];
  const marker = number === undefined ? BULLET : NUMBER;
  const texts: string[] = [];
  let at = start;
  for (let item: TextLine | undefined = first; item && marker.test(item.text); item = lines[at]) {
    const parts = [item.text.replace(marker, '')];
    let last = item;
    for (let next = lines[++at]; next && !marker.test(next.text); next = lines[++at]) {
      if (next.indent <= item.indent && !goesOn(last, next, wrapping)) break;
      parts.push(next.text);
      last = next;
    }
    texts.push(tidy(parts.join(' ')));
  }
  return { texts, start: number === undefined ? undefined : Number(number), line: first.line, end: at };
}

function readList({ texts, start, line }: Items, group: number): Block {
  const children = texts.map(
    (text): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    }),
  );
  const numbers = start === undefined ? { ordered: false } : { ordered: true, start };
  const node = { type: 'list' as const, ...numbers, spread: false, children };
  return { ...textBlock(texts.join(' '), { line, group }), node, lines: texts };
}

function quoteRun(lines: readonly TextLine[], start: number): readonly TextLine[] {
  const end = lines.findIndex(({ text }, index) => index > start && !QUOTE.test(text));
  return lines.slice(start, end === -1 ? undefined : end);
}

function readQuote({ line }: TextLine, lines: readonly TextLine[], group: number): Block {
  const text = tidy(lines.map((line) => line.text.replace(QUOTE, '')).join(' '));
  const block = textBlock(text, { line, group });
  return {
    ...block,
    node: { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
  };
}

/** Columns that tabs part, in two lines or more: a table. */
function readTabs(lines: LineGroup, group: number): Block | undefined {
  const rows = lines.map(({ text }) => text.split(/\t+/).map(tidy));
  const [first, ...others] = rows;
  if (!first || first.length < 2 || others.length === 0 || others.some((row) => row.length !== first.length))
    return undefined;
  const children = rows.map((row) => ({
    type: 'tableRow' as const,
    children: row.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })),
  }));
  const texts = rows.map((row) => row.join(' '));
  const block = textBlock(texts.join(' '), { line: lines[0].line, group });
  return { ...block, node: { type: 'table', align: first.map(() => null), children }, lines: texts };
}
