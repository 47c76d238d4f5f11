import { refuseManyLines } from '../size.ts';

/** A line of a text and where it stands. */
export type TextLine = {
  /** Without spaces at its ends. */
  readonly text: string;
  /** How far it is set in, in columns. */
  readonly indent: number;
  /** From 1. */
  readonly line: number;
  /** As typed. */
  readonly raw: string;
};

/** Takes a text apart into lines; form feeds part pages, tabs are eight columns. */
export function linesOf(text: string, first = 1): TextLine[] {
  refuseManyLines(text);
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((raw, index) => {
    const clean = raw.replaceAll('\f', '');
    const lead = clean.replace(/[^ \t\u00a0].*$/s, '');
    return { text: clean.trim(), indent: lead.replaceAll('\t', '        ').length, line: first + index, raw: clean };
  });
}

/** Lines without an empty one between them. */
export type LineGroup = readonly [TextLine, ...TextLine[]];

/** Runs of lines between empty ones. */
export function groupsOf(lines: readonly TextLine[]): LineGroup[] {
  const groups: LineGroup[] = [];
  let open: [TextLine, ...TextLine[]] | undefined;
  for (const line of lines) {
    if (line.text === '') open = undefined;
    else if (open) open.push(line);
    else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

/** @returns the words of a line; none before the first line and after the last */
export function wordsAt(lines: readonly TextLine[], at: number): string {
  return lines[at]?.text ?? '';
}
