import { staysTogether } from './glue.ts';
import { displayWidth } from './width.ts';

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
  const lines: string[] = [];
  let line = firstIndent;
  let used = displayWidth(firstIndent);
  let empty = true;
  const put = (part: string, columns: number) => {
    if (!empty && used + 1 + columns > width) {
      lines.push(line);
      line = indent;
      used = displayWidth(indent);
      empty = true;
    }
    line += empty ? part : ` ${part}`;
    used += empty ? columns : columns + 1;
    empty = false;
  };
  for (const atom of atoms(words)) {
    const columns = displayWidth(atom);
    if (columns + displayWidth(indent) <= width) put(atom, columns);
    else for (const word of atom.split(' ')) put(word, displayWidth(word));
  }
  return [...lines, line];
}

/** Joins the words that must stay together. */
function* atoms(words: readonly string[]): Generator<string> {
  let atom: string | undefined;
  let last = '';
  for (const word of words) {
    if (atom !== undefined && !staysTogether(last, word)) {
      yield atom;
      atom = word;
    } else {
      atom = atom === undefined ? word : `${atom} ${word}`;
    }
    last = word;
  }
  if (atom !== undefined) yield atom;
}
