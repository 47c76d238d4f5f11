import { present } from '../../model/present.ts';
import { staysTogether } from './glue.ts';
import { displayWidth, isEvenlySet } from './width.ts';

/** How a paragraph is broken into lines. */
export type WrapOptions = {
  /** Columns, the indents included; Infinity for one line a paragraph. */
  readonly width: number;
  /** What stands before the first line and before the others. */
  readonly firstIndent?: string;
  readonly indent?: string;
  /** Lines that go on end in the space at which they were broken. */
  readonly flowed?: boolean;
};

/**
 * Breaks a text into lines, at plain spaces only (never at no-break ones) and never where {@link staysTogether}
 * forbids it, unless a line would be too long otherwise. A word that is wider than the line has a line of its own.
 */
export function wrap(text: string, options: WrapOptions): string[] {
  const { width, firstIndent = '', indent = firstIndent, flowed = false } = options;
  if (isEvenlySet(text)) return wrapEven(text, width, firstIndent, indent, flowed ? 1 : 0);
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  if (width === Number.POSITIVE_INFINITY) return [firstIndent + words.join(' ')];
  const lines: string[] = [];
  for (let start = 0; start < words.length; ) {
    const before = lines.length === 0 ? firstIndent : indent;
    const full = fill(words, start, width - displayWidth(before));
    const end = full < words.length ? lastBreak(words, start, full) : full;
    lines.push(before + words.slice(start, end).join(' ') + (flowed && end < words.length ? ' ' : ''));
    start = end;
  }
  return lines.length === 0 ? [firstIndent] : lines;
}

/** @returns the index after the last word that fits, at least one */
function fill(words: readonly string[], start: number, columns: number): number {
  let used = displayWidth(present(words[start]));
  let end = start + 1;
  for (let next = words[end]; next !== undefined; next = words[end]) {
    used += 1 + displayWidth(next);
    if (used > columns) break;
    end += 1;
  }
  return end;
}

/** @returns the last place at or before `end` where the words may be parted; `end` where there is none */
function lastBreak(words: readonly string[], start: number, end: number): number {
  for (let at = end; at > start; at -= 1) {
    if (!staysTogether(present(words[at - 1]), present(words[at]))) return at;
  }
  return end;
}

/**
 * {@link wrap} for a text whose columns are its letters: most of every archive, cut without taking it apart.
 *
 * @param kept how many of the spaces at the end of a line stay
 */
function wrapEven(text: string, width: number, firstIndent: string, indent: string, kept: 0 | 1): string[] {
  if (width === Number.POSITIVE_INFINITY) return [firstIndent + text];
  const lines: string[] = [];
  let before = firstIndent;
  let columns = width - displayWidth(before);
  for (let start = 0; ; ) {
    const end = text.length - start <= columns ? -1 : endOfLine(text, start, start + columns);
    if (end < 0) {
      lines.push(before + text.slice(start));
      return lines;
    }
    lines.push(before + text.slice(start, end + kept));
    start = end + 1;
    if (before === indent) continue;
    before = indent;
    columns = width - displayWidth(before);
  }
}

/** @returns the space that ends a line; -1 when the text has none left */
function endOfLine(text: string, start: number, limit: number): number {
  const last = text.lastIndexOf(' ', limit);
  const full = last > start ? last : text.indexOf(' ', start);
  for (let at = full; at > start; at = text.lastIndexOf(' ', at - 1)) {
    const next = text.indexOf(' ', at + 1);
    const left = text.slice(Math.max(text.lastIndexOf(' ', at - 1) + 1, start), at);
    if (!staysTogether(left, text.slice(at + 1, next < 0 ? text.length : next))) return at;
  }
  return full;
}
