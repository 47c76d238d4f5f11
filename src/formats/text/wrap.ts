import { staysTogether } from './glue.ts';
import { displayWidth, isSingleWidth } from './width.ts';

/** How a paragraph is broken into lines. */
export type WrapOptions = {
  /** Columns, the indents included; Infinity for one line a paragraph. */
  readonly width: number;
  /** What stands before the first line and before the others. */
  readonly firstIndent?: string;
  readonly indent?: string;
};

/**
 * Breaks a text into lines, at plain spaces only (never at no-break ones) and never where {@link staysTogether}
 * forbids it, unless a line would be too long otherwise. A word that is wider than the line has a line of its own.
 */
export function wrap(text: string, { width, firstIndent = '', indent = firstIndent }: WrapOptions): string[] {
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  if (width === Number.POSITIVE_INFINITY) return [firstIndent + words.join(' ')];
  const widthOf = isSingleWidth(text) ? (word: string) => word.length : displayWidth;
  const lines: string[] = [];
  for (let start = 0; start < words.length; ) {
    const before = lines.length === 0 ? firstIndent : indent;
    const full = fill(words, start, width - displayWidth(before), widthOf);
    const end = full < words.length ? lastBreak(words, start, full) : full;
    lines.push(before + words.slice(start, end).join(' '));
    start = end;
  }
  return lines.length === 0 ? [firstIndent] : lines;
}

/** @returns the index after the last word that fits, at least one */
function fill(words: readonly string[], start: number, columns: number, widthOf: (word: string) => number): number {
  let used = widthOf(words[start] ?? '');
  let end = start + 1;
  for (let next = words[end]; next !== undefined; next = words[end]) {
    used += 1 + widthOf(next);
    if (used > columns) break;
    end += 1;
  }
  return end;
}

/** @returns the last place at or before `end` where the words may be parted; `end` where there is none */
function lastBreak(words: readonly string[], start: number, end: number): number {
  for (let at = end; at > start; at -= 1) {
    if (!staysTogether(words[at - 1] ?? '', words[at] ?? '')) return at;
  }
  return end;
}
