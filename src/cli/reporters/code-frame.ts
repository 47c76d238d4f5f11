import { displayWidth } from '../../formats/text/width.ts';
import type { Position } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { holdsCommand, visible } from '../visible.ts';
import type { Say } from '../words/said.ts';
import { inEnglish } from '../words/translate.ts';

/** The blocks of Unicode that are kept for right-to-left scripts (Bidi_Class R and AL by default, UAX #9, 3.2). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What is shown of a long line on each side of the place. */
const CONTEXT = 60;
const MOST_QUOTED = 60;
const LINE = /[^\r\n]*/y;

/** A stretch of a file by lines and columns. */
type Place = { readonly start: Position; readonly end: Position };

/**
 * Shows the line of a finding with the place underlined. Tabs are one column, wide characters two, hidden characters
 * are spelled out. Terminals reorder right-to-left lines each in its own way, so there the place is quoted instead.
 *
 * @param say says what stands beside a quoted place in the reader's language
 * @returns lines without colours: the source line and its mark
 */
export function codeFrame({ start, end }: Place, file: SourceFile, say: Say = inEnglish): readonly string[] {
  const { line, column } = start;
  if (line > file.lines.count) return [];
  const text = lineOf(file, line);
  const from = column - 1;
  const to = end.line === line ? end.column - 1 : text.length;
  const number = String(line);
  const gutter = `${' '.repeat(number.length)} | `;
  const { before, place, after } = cut(text, from, Math.max(to, from));
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
  return LINE.exec(file.text)?.[0] ?? '';
}

function cut(text: string, from: number, to: number): { before: string; place: string; after: string } {
  const end = whole(text, Math.min(to, from + 2 * CONTEXT));
  const first = whole(text, Math.max(0, from - CONTEXT));
  const last = whole(text, Math.min(text.length, end + CONTEXT));
  return {
    before: (first > 0 ? '…' : '') + text.slice(first, from),
    place: text.slice(from, end),
    after: text.slice(end, last) + (last < text.length ? '…' : ''),
  };
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
