import type { Nodes, Root } from 'mdast';
import type { Finding } from '../model/diagnostic.ts';

/**
 * Limits on Markdown. CommonMark parsers look at the marks of a paragraph again and again, and at the lines of a list:
 * beyond these numbers they need seconds for what a few pages never hold (`>` 16,000 times takes 12).
 */
const MAX_LENGTH = 500_000;
const MAX_LINES = 2_000;
const MAX_LINES_TOGETHER = 1_000;
const MAX_DEPTH = 64;
/** Of all lines together. */
const MAX_LEVELS = 5_000;
const MAX_MARKS = 10_000;
const MAX_MARKS_TOGETHER = 1_500;
const MAX_CELLS = 5_000;
/** How much longer than 100 KB of addresses a text may become where its link definitions are filled in. */
const MAX_FILLED_IN = 100_000;

const CONTAINERS = /(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/my;
const MARKER = />|[-*+]|\d+[.)]/;
/** The fewest columns that a level of a list needs. */
const COLUMNS_OF_LEVEL = 2;

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;
const PIPE = 124;
/** The characters at which a parser of inline Markdown stops to think. */
const IS_MARK = new Uint8Array(128);
for (const mark of '*_[]!<&`\\') IS_MARK[mark.charCodeAt(0)] = 1;

const HINT = 'A release is a few pages: attach long documents instead.';

/** What is counted: line breaks, marks, pipes. */
const COUNTED = /[\n\r*_[\]!<&`\\|]/g;
/** The lowest of the limits on what is counted. */
const FEW = Math.min(MAX_LINES_TOGETHER, MAX_MARKS_TOGETHER);
/** Where a line begins like a quotation or a list, behind spaces. */
const CONTAINER_LINE = /(?<![^\n\r])[ \t]*[>*+\d-]/g;

/**
 * Looks at a text before it is parsed.
 *
 * @returns what is too much of it, at its place in the text; undefined for what can be parsed in good time
 */
export function beyondLimits(text: string): Finding | undefined {
  if (text.length > MAX_LENGTH)
    return { range: { start: 0, end: 0 }, message: 'The text is longer than 500,000 characters.', hint: HINT };
  return (hasMany(text) ? lookThrough(text) : undefined) ?? deepNesting(text);
}

/** Nearly every text has few of all that is counted: to see that takes a fifth of the time that it takes to count each. */
function hasMany(text: string): boolean {
  COUNTED.lastIndex = 0;
  for (let count = 0; COUNTED.test(text); count += 1) if (count >= FEW) return true;
  return false;
}

function lookThrough(text: string): Finding | undefined {
  const all = { lines: 0, marks: 0, cells: 0 };
  let paragraph = { start: 0, line: 0, marks: 0 };
  let isBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || code === RETURN) {
      if (code === RETURN && text.charCodeAt(at + 1) === NEWLINE) continue;
      all.lines += 1;
      if (isBlank) paragraph = { start: at + 1, line: all.lines, marks: 0 };
      else if (all.lines - paragraph.line > MAX_LINES_TOGETHER) return manyLines(paragraph.start);
      isBlank = true;
    } else if (code !== SPACE && code !== TAB) {
      isBlank = false;
      if (code === PIPE) all.cells += 1;
      // To read beyond the end of the table would take twice the time.
      if (code > 127 || IS_MARK[code] === 0) continue;
      all.marks += 1;
      paragraph.marks += 1;
      if (paragraph.marks > MAX_MARKS_TOGETHER) return crowdedParagraph(paragraph.start);
    }
  }
  return tooMuch(all);
}

function deepNesting(text: string): Finding | undefined {
  const nesting = { levels: 0, finding: undefined as Finding | undefined };
  CONTAINER_LINE.lastIndex = 0;
  for (let line = CONTAINER_LINE.exec(text); line && !nesting.finding; line = CONTAINER_LINE.exec(text)) {
    goDeeper(nesting, text, line.index);
  }
  return nesting.finding;
}

function tooMuch({ lines, marks, cells }: Record<'lines' | 'marks' | 'cells', number>): Finding | undefined {
  const range = { start: 0, end: 0 };
  if (lines > MAX_LINES) return { range, message: `The text has more than ${MAX_LINES} lines.`, hint: HINT };
  if (marks > MAX_MARKS) return { range, message: `The text has more than ${MAX_MARKS} ${MARKS}.`, hint: HINT };
  return cells > MAX_CELLS ? { range, message: tooManyCells, hint: HINT } : undefined;
}

const MARKS = 'marks of Markdown (* _ [ ] ! < & ` \\)';
const tooManyCells = `The tables have more than ${MAX_CELLS} cells.`;

function crowdedParagraph(start: number): Finding {
  return {
    range: { start, end: start },
    message: `More than ${MAX_MARKS_TOGETHER} ${MARKS} stand in one paragraph, list or table.`,
    hint: 'Delete the repeated marks, or divide the paragraph by empty lines.',
  };
}

function manyLines(start: number): Finding {
  return {
    range: { start, end: start },
    message: `More than ${MAX_LINES_TOGETHER} lines stand together in one paragraph, list or table.`,
    hint: 'Divide them by empty lines, or attach long tables instead.',
  };
}

/** Counts the levels of a line that begins like a quotation or a list. */
function goDeeper(nesting: { levels: number; finding: Finding | undefined }, text: string, lineStart: number): void {
  if (nesting.finding) return;
  CONTAINERS.lastIndex = lineStart;
  const marks = CONTAINERS.exec(text)?.[0];
  if (marks === undefined) return;
  const indent = marks.slice(0, marks.search(MARKER)).replaceAll('\t', '    ').length;
  const depth = Math.floor(indent / COLUMNS_OF_LEVEL) + marks.split(MARKER).length - 1;
  nesting.levels += depth;
  if (depth <= MAX_DEPTH && nesting.levels <= MAX_LEVELS) return;
  nesting.finding = {
    range: { start: lineStart, end: lineStart + marks.length },
    message:
      depth > MAX_DEPTH
        ? `Quotations and lists are nested deeper than ${MAX_DEPTH} levels.`
        : `Quotations and lists have more than ${MAX_LEVELS} marks and levels.`,
    hint: 'Delete the repeated > or list marks.',
  };
}

/**
 * Looks at what a text has become: few marks can nest deeply, a wide table fills up short rows, and a definition is
 * written out wherever it is used.
 *
 * @param text what the tree was parsed from
 */
export function treeBeyondLimits(tree: Root, text: string): Finding | undefined {
  const stack: { node: Nodes; level: number }[] = [{ node: tree, level: 0 }];
  const addresses = new Map<string, number>();
  const uses = new Map<string, number>();
  let cells = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, level } = next;
    const inner = level + (LEVELS.has(node.type) ? 1 : 0);
    if (inner > MAX_DEPTH) return { range: rangeOf(node), message: nestedDeeply, hint: 'Delete the repeated marks.' };
    if (node.type === 'table') cells += (node.align?.length ?? 0) * node.children.length;
    if (node.type === 'definition') addresses.set(node.identifier, node.url.length + (node.title?.length ?? 0));
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      uses.set(node.identifier, (uses.get(node.identifier) ?? 0) + 1);
    }
    if ('children' in node) for (const child of node.children) stack.push({ node: child, level: inner });
  }
  if (cells > MAX_CELLS) return { range: { start: 0, end: 0 }, message: tooManyCells, hint: HINT };
  let filledIn = 0;
  for (const [identifier, times] of uses) filledIn += times * (addresses.get(identifier) ?? 0);
  return filledIn > MAX_FILLED_IN + text.length
    ? { range: { start: 0, end: 0 }, message: longDefinitions, hint: 'Shorten the addresses of the link definitions.' }
    : undefined;
}

const LEVELS = new Set(['blockquote', 'listItem', 'emphasis', 'strong', 'delete', 'link', 'linkReference']);
const nestedDeeply = `Quotations, lists, emphasis and links are nested deeper than ${MAX_DEPTH} levels.`;
const longDefinitions =
  'Link definitions with long addresses are used so often that the text becomes many times longer.';

function rangeOf({ position }: Nodes): Finding['range'] {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
