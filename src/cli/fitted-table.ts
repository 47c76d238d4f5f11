import { displayWidth } from '../formats/text/width.ts';
import { present } from '../model/present.ts';
import { table } from './table.ts';

/** A column of a table: what stands in it, and how much it gives way. */
export type Column = {
  readonly cells: readonly string[];
  /** Columns of the highest number are left out first where a terminal is too narrow; 0 stays. */
  readonly drop: number;
};

/** A headline of fewer columns tells nothing. */
const LEAST = 24;
const GAP = 2;

/**
 * Lays out columns on a terminal: the last one is cut to what room the others leave, and others are left out before it
 * has too little.
 *
 * @param width in columns; undefined where nothing is cut, for files and pipes
 */
export function fittedTable(columns: readonly Column[], width: number | undefined): readonly string[] {
  const shown = width === undefined ? columns : fitting(columns, width);
  const room = width === undefined ? Number.POSITIVE_INFINITY : width - widthOf(shown.slice(0, -1));
  const last = shown.length - 1;
  const rows = present(shown[0]).cells.map((_, row) =>
    shown.map(({ cells }, index) => (index === last ? cut(present(cells[row]), room) : present(cells[row]))),
  );
  return table(rows);
}

function fitting(columns: readonly Column[], width: number): readonly Column[] {
  if (width - widthOf(columns.slice(0, -1)) >= LEAST) return columns;
  const most = Math.max(...columns.map(({ drop }) => drop));
  if (most === 0) return columns;
  return fitting(
    columns.filter(({ drop }) => drop < most),
    width,
  );
}

/** The width of columns with the gap after each. */
function widthOf(columns: readonly Column[]): number {
  let width = 0;
  for (const { cells } of columns) width += GAP + cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0);
  return width;
}

/** @returns the text, or as much of its beginning as fits, with an ellipsis. */
function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  // Made here: to make one takes longer than the rest of a start.
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    used += displayWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
