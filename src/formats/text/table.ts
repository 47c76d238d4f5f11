import type { AlignType, Table } from 'mdast';
import type { Language } from '../../model/language.ts';
import { type InlineOptions, inlineText } from './inlines.ts';
import { labelled } from './typography.ts';
import { displayWidth } from './width.ts';
import { wrap } from './wrap.ts';

const GAP = '  ';

/** Lays a table out: in columns where they fit the width, else each row as `Header: value` lines. */
export function tableLines(table: Table, width: number, options: InlineOptions): string[] {
  const rows = table.children.map((row) => row.children.map((cell) => inlineText(cell.children, options).trim()));
  const [header = [], ...body] = rows;
  const widths = header.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const total = widths.reduce((sum, columns) => sum + columns, 0) + GAP.length * (widths.length - 1);
  // Without forced breaks nobody knows how wide the reader's letters are: columns would not stay straight.
  if (total > width || width === Number.POSITIVE_INFINITY)
    return body.length === 0
      ? record([], header, width, options.language)
      : body.flatMap((row, index) => [...(index > 0 ? [''] : []), ...record(header, row, width, options.language)]);
  const line = (row: readonly string[]) =>
    widths
      .map((columns, column) => pad(row[column] ?? '', columns, table.align?.[column]))
      .join(GAP)
      .trimEnd();
  return [line(header), widths.map((columns) => '-'.repeat(columns)).join(GAP), ...body.map(line)];
}

function record(header: readonly string[], row: readonly string[], width: number, language: Language): string[] {
  return row.flatMap((cell, column) => {
    if (cell === '') return [];
    const name = header[column];
    return wrap(name ? labelled(name, cell, language) : cell, { width, firstIndent: '', indent: '  ' });
  });
}

function pad(text: string, columns: number, align: AlignType | undefined): string {
  const missing = columns - displayWidth(text);
  const before = align === 'right' ? missing : align === 'center' ? Math.floor(missing / 2) : 0;
  return ' '.repeat(before) + text + ' '.repeat(missing - before);
}
