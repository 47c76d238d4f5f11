import type { List, Root, RootContent } from 'mdast';
import { areTwoLists, mayContinue, parseRegion, type Region } from './blocks.ts';
import type { Place } from './inlines.ts';

/** What may reach over an empty line, or mean something elsewhere: fences, HTML, definitions; and odd characters. */
const REACHES_FURTHER = /[\r\0\ufeff]|```|~~~|\]:|<(?:[!?]|\/?(?:script|pre|style|textarea))/i;

/**
 * Indented code, alone or in a list or quotation. micromark keeps its mind on it after the empty line that ends it
 * (`> 2)` is then no list), so what follows cannot be parsed by itself.
 */
const INDENTED_CODE = /(?:^|\n)[ >*+\-\d.)]*(?: {4}|\t)/;

/** Parses a piece of the text that is not plain. @returns its blocks, with positions in the file */
export type ParseSlowly = (piece: string, at: Place) => readonly RootContent[];

/**
 * Parses CommonMark whose blocks are plain without a parser of all CommonMark, and hands the others to one: the same
 * tree as remark's, positions included, in a tenth of the time. A block ends at an empty line unless it is a fence,
 * HTML, a list or indented code (CommonMark 0.31, 4 and 5); links without definitions mean what they say.
 *
 * @param base where the text begins in the file
 * @returns undefined where the text as a whole needs the full parser
 */
export function parseFast(text: string, base: Place, parseSlowly: ParseSlowly): Root | undefined {
  if (REACHES_FURTHER.test(text) || INDENTED_CODE.test(text)) return undefined;
  const regions = findRegions(text);
  const children: RootContent[] = [];
  for (let index = 0; index < regions.length; index += 1) {
    const region = regions[index];
    if (!region) break;
    let last = index;
    for (let next = regions[last + 1]; next && mayContinue(text, next); next = regions[last + 1]) last += 1;
    // Only a list or indented code can be continued; whatever else is plain ends at its empty line.
    const stands = last === index || !mayContinue(text, region);
    const block = stands ? parseRegion(text, region, base) : undefined;
    if (block) {
      children.push(block);
      continue;
    }
    const list = stands ? undefined : parseListApart(text, regions.slice(index, last + 1), base);
    if (list) {
      children.push(list.node);
      index += list.length - 1;
      continue;
    }
    // With the blank lines that follow: to micromark, an end of line and the end of the text are not the same.
    const end = regions[last + 1]?.start ?? text.length;
    const at = { line: base.line + region.line, column: 1, offset: base.offset + region.start };
    for (const node of parseSlowly(text.slice(region.start, end), at)) children.push(node);
    index = last;
  }
  return { type: 'root', children, position: { start: base, end: endOfText(text, base, regions) } };
}

/**
 * A list with empty lines between its items, each of one line (CommonMark 0.31, 5.3): flat lists with the same mark.
 *
 * @returns it and the number of its regions; undefined where one of them is more than that
 */
function parseListApart(
  text: string,
  regions: readonly Region[],
  base: Place,
): { readonly node: List; readonly length: number } | undefined {
  const [first] = regions;
  const lists: List[] = [];
  for (const region of regions) {
    if (first && areTwoLists(text, first, region)) break;
    const block = parseRegion(text, region, base);
    if (block?.type !== 'list') return undefined;
    lists.push(block);
  }
  const [head, tail] = [lists[0], lists.at(-1)];
  if (!head?.position || !tail?.position) return undefined;
  const children = lists.flatMap((list) => list.children);
  const position = { start: head.position.start, end: tail.position.end };
  return { node: { ...head, spread: lists.length > 1, children, position }, length: lists.length };
}

/** The runs of lines that are not blank (blank: spaces and tabs only; CommonMark 0.31, 2.1). */
function findRegions(text: string): readonly Region[] {
  const regions: Region[] = [];
  let start = -1;
  let startLine = 0;
  let end = 0;
  let line = 0;
  for (let at = 0; at <= text.length; line += 1) {
    const found = text.indexOf('\n', at);
    const lineEnd = found < 0 ? text.length : found;
    if (isBlank(text, at, lineEnd)) {
      if (start >= 0) regions.push({ start, end, line: startLine });
      start = -1;
    } else {
      if (start < 0) {
        start = at;
        startLine = line;
      }
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  if (start >= 0) regions.push({ start, end, line: startLine });
  return regions;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

function endOfText(text: string, base: Place, regions: readonly Region[]): Place {
  const last = regions.at(-1);
  let line = base.line + (last?.line ?? 0);
  let lineStart = last?.start ?? 0;
  for (let at = text.indexOf('\n', lineStart); at >= 0; at = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = at + 1;
  }
  const isFirstLine = lineStart === 0;
  const column = text.length - lineStart + (isFirstLine ? base.column : 1);
  return { line, column, offset: base.offset + text.length };
}
