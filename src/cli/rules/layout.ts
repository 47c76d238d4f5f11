import { displayWidth } from '../../formats/text/width.ts';
import { wrap } from '../../formats/text/wrap.ts';

/** A narrower column of text has a word a line. */
const LEAST = 20;

/**
 * Lays out a text behind its label for a terminal, with the lines that go on below its beginning.
 *
 * @param label with the spaces after it
 */
export function hanging(label: string, text: string, columns: number): readonly string[] {
  const indent = ' '.repeat(displayWidth(label));
  if (columns - indent.length >= LEAST) return wrap(text, { width: columns, firstIndent: label, indent });
  return [label.trimEnd(), ...wrap(text, { width: columns, firstIndent: '    ' })];
}

/** @returns a list of rules for a terminal: id and severity in columns, the text beside or below them */
export function listed(rows: readonly (readonly [string, string, string])[], columns: number): readonly string[] {
  const widest = (index: 0 | 1) => Math.max(...rows.map((row) => displayWidth(row[index])));
  const [ids, severities] = [widest(0), widest(1)];
  const isNarrow = columns - ids - severities - 4 < LEAST;
  return rows.flatMap(([id, severity, summary]) => {
    const label = isNarrow ? `${id}  ${severity}` : `${padded(id, ids)}  ${padded(severity, severities)}  `;
    return isNarrow
      ? [label, ...wrap(summary, { width: columns, firstIndent: '  ' })]
      : hanging(label, summary, columns);
  });
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - displayWidth(text));
}
