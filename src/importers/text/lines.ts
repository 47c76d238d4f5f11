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
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((raw, index) => {
    const clean = raw.replaceAll('\f', '');
    const lead = /^[ \t\u00a0]*/.exec(clean)?.[0] ?? '';
    return { text: clean.trim(), indent: lead.replaceAll('\t', '        ').length, line: first + index, raw: clean };
  });
}

/** Runs of lines between empty ones. */
export function groupsOf(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  let open: TextLine[] = [];
  for (const line of lines) {
    if (line.text !== '') open.push(line);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...groups, open] : groups;
}
