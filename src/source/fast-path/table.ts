import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { type Place, parseInlines } from './inlines.ts';
import { trimSpaces } from './spaces.ts';

const DELIMITER = /^ *(:?)-+(:?) *$/;
const ODD = /[\t\\]/;

/**
 * Parses a table whose rows all begin and end with a pipe and have as many cells as its head (GitHub Flavored Markdown
 * 0.29, 4.10).
 *
 * @returns undefined for any other
 */
export function parseTable(source: string, place: Place): Table | undefined {
  if (ODD.test(source)) return undefined;
  const lines = source.split('\n');
  const rows: TableRow[] = [];
  let align: AlignType[] = [];
  let offset = place.offset;
  for (const [index, line] of lines.entries()) {
    const cells = line.split('|');
    if (cells.length < 3 || cells[0] !== '' || cells.at(-1) !== '') return undefined;
    const inner = cells.slice(1, -1);
    const at = { line: place.line + index, column: 1, offset };
    if (index === 1) {
      const read = readAlign(inner);
      if (!read || read.length !== rows[0]?.children.length) return undefined;
      align = read;
    } else {
      const row = parseRow(inner, line.length, at);
      if (!row || (index > 1 && inner.length !== align.length)) return undefined;
      rows.push(row);
    }
    offset += line.length + 1;
  }
  const end = rows.at(-1)?.position?.end;
  if (!end || align.length === 0) return undefined;
  // A head without a body ends with its delimiter row.
  const last = rows.length > 1 ? { ...end } : endOf(place.line + 1, lines[1] ?? '', offset - 1);
  return { type: 'table', align, children: rows, position: { start: place, end: last } };
}

const endOf = (line: number, text: string, offset: number): Place => ({ line, column: text.length + 1, offset });

function readAlign(cells: readonly string[]): AlignType[] | undefined {
  const align: AlignType[] = [];
  for (const cell of cells) {
    const [whole, left, right] = DELIMITER.exec(cell) ?? [];
    if (whole === undefined) return undefined;
    align.push(left ? (right ? 'center' : 'left') : right ? 'right' : null);
  }
  return align;
}

function parseRow(cells: readonly string[], length: number, at: Place): TableRow | undefined {
  const children: TableCell[] = [];
  let start = 0;
  for (const [index, cell] of cells.entries()) {
    const isLast = index === cells.length - 1;
    const text = trimSpaces(cell);
    const textStart = start + 1 + cell.indexOf(text);
    const content = text === '' ? [] : parseInlines(text, moved(at, textStart));
    if (!content) return undefined;
    const end = start + 1 + cell.length + (isLast ? 1 : 0);
    children.push({ type: 'tableCell', children: content, position: { start: moved(at, start), end: moved(at, end) } });
    start += 1 + cell.length;
  }
  return { type: 'tableRow', children, position: { start: at, end: moved(at, length) } };
}

const moved = ({ line, column, offset }: Place, by: number): Place => ({
  line,
  column: column + by,
  offset: offset + by,
});
