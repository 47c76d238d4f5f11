import type { Position } from '../model/diagnostic.ts';
import { lastUpTo } from '../model/last-up-to.ts';

/** Where each line of a text starts: LF, CRLF and lone CR end a line, as in CommonMark. */
export class LineIndex {
  readonly #starts: readonly number[];

  /** @param text the whole file without its byte order mark */
  constructor(text: string) {
    this.#starts = text.includes('\r') ? startsOf(text) : startsOfPlain(text);
  }

  /** The number of lines; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** @returns the offset at which a line (from 1) starts. */
  startOf(line: number): number {
    const start = this.#starts[line - 1];
    if (start === undefined) throw new RangeError(`There is no line ${line}`);
    return start;
  }

  /** @returns line and column, both from 1, columns in UTF-16 units. */
  positionAt(offset: number): Position {
    const line = Math.max(1, lastUpTo(this.#starts, offset) + 1);
    return { line, column: offset - this.startOf(line) + 1 };
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Of a text whose lines all end with a line feed. */
function startsOfPlain(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
