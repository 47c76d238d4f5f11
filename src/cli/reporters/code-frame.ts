import { displayWidth } from '../../formats/text/width.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { visible } from '../visible.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** What is shown of a long line on each side of the place. */
const CONTEXT = 60;
const MOST_QUOTED = 60;

/**
 * Shows the line of a finding with the place underlined. Tabs are one column, wide characters two, hidden characters
 * are spelled out. Terminals reorder right-to-left lines each in its own way, so there the place is quoted instead.
 *
 * @returns lines without colours: the source line and its mark
 */
export function codeFrame(diagnostic: Diagnostic, file: SourceFile): readonly string[] {
  const { line, column } = diagnostic.start;
  if (line > file.lines.count) return [];
  const start = file.lines.startOf(line);
  const text = /^[^\r\n]*/.exec(file.text.slice(start))?.[0] ?? '';
  const from = column - 1;
  const to = diagnostic.end.line === line ? diagnostic.end.column - 1 : text.length;
  const number = String(line);
  const gutter = `${' '.repeat(number.length)} | `;
  const { before, place, after } = cut(text, from, Math.max(to, from));
  const source = `${number} | ${shown(before)}${shown(place)}${shown(after)}`;
  if (RIGHT_TO_LEFT.test(before + place + after)) {
    const quoted = shown(place.length > MOST_QUOTED ? `${place.slice(0, MOST_QUOTED)}…` : place);
    return [source, `${gutter}here: ${quoted === '' ? 'the end of the line' : quoted}`];
  }
  const mark = '^'.repeat(Math.max(displayWidth(shown(place)), 1));
  return [source, `${gutter}${' '.repeat(displayWidth(shown(before)))}${mark}`];
}

function cut(text: string, from: number, to: number): { before: string; place: string; after: string } {
  const end = Math.min(to, from + 2 * CONTEXT);
  const first = Math.max(0, from - CONTEXT);
  const last = Math.min(text.length, end + CONTEXT);
  return {
    before: (first > 0 ? '…' : '') + text.slice(first, from),
    place: text.slice(from, end),
    after: text.slice(end, last) + (last < text.length ? '…' : ''),
  };
}

function shown(text: string): string {
  return visible(text.replaceAll('\t', ' ').replaceAll('\n', ' '));
}
