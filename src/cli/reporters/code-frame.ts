import { displayWidth } from '../../formats/text/width.ts';
import type { Position } from '../../model/diagnostic.ts';
import { present } from '../../model/present.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { holdsCommand, visible } from '../visible.ts';
import type { Say } from '../words/said.ts';
import { inEnglish } from '../words/translate.ts';

/** The blocks of Unicode that are kept for right-to-left scripts (Bidi_Class R and AL by default, UAX #9, 3.2). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What is shown of a long line on each side of the place, where no terminal says how wide it is. */
const CONTEXT = 60;
/** What a narrow terminal shows of a long place at least, and of what stands before it. */
const LEAST = 8;
/** Those before and behind. */
const ELLIPSES = 2;
const MOST_QUOTED = 60;
const LINE = /[^\r\n]*/y;

/** A stretch of a file by lines and columns. */
type Place = { readonly start: Position; readonly end: Position };

/**
 * Shows the line of a finding with the place underlined. Tabs are one column, wide characters two, hidden characters
 * are spelled out. Terminals reorder right-to-left lines each in its own way, so there the place is quoted instead.
 *
 * @param say says what stands beside a quoted place in the reader's language
 * @param width the columns of a terminal that the frame has for itself: a line that it broke would part mark and place
 * @returns lines without colours: the source line and its mark
 */
export function codeFrame(
  { start, end }: Place,
  file: SourceFile,
  say: Say = inEnglish,
  width?: number,
): readonly string[] {
  const { line, column } = start;
  if (line > file.lines.count) return [];
  const text = lineOf(file, line);
  const from = column - 1;
  const to = end.line === line ? end.column - 1 : text.length;
  const number = String(line);
  const gutter = `${' '.repeat(number.length)} | `;
  const room = width === undefined ? undefined : width - gutter.length;
  const { before, place, after } = cut(text, from, Math.max(to, from), room);
  // The three parts are shown one by one: none of them sees a command that runs through all.
  const shown = holdsCommand(text) ? withoutHashes : readable;
  const source = `${number} | ${shown(before)}${shown(place)}${shown(after)}`.trimEnd();
  if (RIGHT_TO_LEFT.test(before + place + after)) {
    const most = whole(place, MOST_QUOTED);
    const quoted = shown(place.length > most ? `${place.slice(0, most)}…` : place);
    return [source, `${gutter}${say(quoted === '' ? 'here: the end of the line' : `here: ${quoted}`)}`];
  }
  const mark = '^'.repeat(Math.max(displayWidth(shown(place)), 1));
  return [source, `${gutter}${' '.repeat(displayWidth(shown(before)))}${mark}`];
}

/** @returns the text of a line (from 1) without its line break; empty where there is none. */
export function lineOf(file: SourceFile, line: number): string {
  if (line > file.lines.count) return '';
  LINE.lastIndex = file.lines.startOf(line);
  return present(LINE.exec(file.text))[0];
}

function cut(text: string, from: number, to: number, room?: number): { before: string; place: string; after: string } {
  const most = room === undefined ? 2 * CONTEXT : Math.max(LEAST, room - Math.min(from, LEAST) - ELLIPSES);
  const end = whole(text, Math.min(to, from + most));
  const [left, right] = room === undefined ? [CONTEXT, CONTEXT] : sides(text, from, end, room);
  const first = whole(text, Math.max(0, from - left));
  const last = whole(text, Math.min(text.length, end + right));
  return {
    before: (first > 0 ? '…' : '') + text.slice(first, from),
    place: text.slice(from, end),
    // Behind a part of a place would stand more of it, without its mark.
    after: end < to ? '…' : text.slice(end, last) + (last < text.length ? '…' : ''),
  };
}

/** @returns how many units are shown before and behind a place, so that all fits: a side that is short leaves its room. */
function sides(text: string, from: number, end: number, room: number): readonly [before: number, behind: number] {
  // Letters of two columns are counted as if all were.
  const units = displayWidth(text) > text.length ? room >> 1 : room;
  if (text.length <= units) return [from, text.length - end];
  const free = Math.max(0, units - (end - from) - ELLIPSES);
  const before = Math.min(from, Math.max(free >> 1, free - (text.length - end)));
  return [before, free - before];
}

/** @returns the index, or the one after it where it would part two halves of a character. */
function whole(text: string, index: number): number {
  return /^[\udc00-\udfff]/.test(text.charAt(index)) && /[\ud800-\udbff]$/.test(text.charAt(index - 1))
    ? index + 1
    : index;
}

function withoutHashes(text: string): string {
  return readable(text).replaceAll('#', '\\u{23}');
}

function readable(text: string): string {
  return visible(text.replaceAll('\t', ' ').replaceAll('\n', ' '));
}
