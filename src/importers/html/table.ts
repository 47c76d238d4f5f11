import type { Table, TableRow } from 'mdast';
import { present } from '../../model/present.ts';
import { tidy } from '../words.ts';
import { holdsBlocks, plainText, readInlines, trimInlines, undoDeadLinks } from './inlines.ts';
import type { PageElement } from './tree.ts';

/** @returns true for a table of data; old pages are laid out in tables, too. */
export function isDataTable(table: PageElement): boolean {
  const rows = rowsOf(table);
  const widths = new Set(gridOf(rows).map(({ length }) => length));
  if (rows.length < 2 || Math.max(...widths) < 2) return false;
  const cells = rows.flatMap(cellsOf);
  if (cells.some((cell) => holdsTable(cell) || cell.size > 600)) return false;
  if (cells.some(({ name }) => name === 'th')) return true;
  const plain = cells.every((cell) => !holdsBlocks(cell) || isOneParagraph(cell));
  return plain && widths.size === 1 && cells.filter(({ size }) => size > 0).length > cells.length / 2;
}

/** Reads a table of data; its caption is text beside it. */
export function readTable(
  table: PageElement,
  resolve: (url: string) => string | undefined,
): { node: Table; caption: string } {
  const grid = gridOf(rowsOf(table));
  const width = Math.max(...grid.map(({ length }) => length));
  const children = grid.map((row): TableRow => {
    const cells = Array.from({ length: width }, (_, column) => row[column]);
    return {
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: cell ? trimInlines(flat(cell, resolve)) : [] })),
    };
  });
  const caption = table.children.find((child) => typeof child !== 'string' && child.name === 'caption');
  const text = typeof caption === 'object' ? tidy(plainText(readInlines(caption.children, resolve))) : '';
  return { node: { type: 'table', align: Array.from({ length: width }, () => null), children }, caption: text };
}

/** @returns each row's words. */
export function tableLines({ children }: Table): string[] {
  return children.map((row) => row.children.map((cell) => tidy(plainText(cell.children))).join('\t'));
}

function flat(cell: PageElement, resolve: (url: string) => string | undefined) {
  return undoDeadLinks(readInlines(cell.children.flatMap(unwrapped), resolve)).map((node) =>
    node.type === 'break' ? ({ type: 'text', value: ' ' } as const) : node,
  );
}

function unwrapped(child: PageElement | string): (PageElement | string)[] {
  if (typeof child === 'string' || !holdsBlocks({ ...child, children: [child] })) return [child];
  return [' ', ...child.children.flatMap(unwrapped), ' '];
}

/** Parsers put rows that stand in no part of a table into one (HTML Standard, 13.2.6.4.9). */
function rowsOf(table: PageElement): PageElement[] {
  return elements(table).flatMap((child) => {
    return /^t(?:head|body|foot)$/.test(child.name) ? elements(child).filter(({ name }) => name === 'tr') : [];
  });
}

function cellsOf(row: PageElement): PageElement[] {
  return elements(row).filter(({ name }) => name === 'td' || name === 'th');
}

/** More columns than any table of a release has: a page may claim any number. */
const MOST_COLUMNS = 50;

/**
 * Puts cells where they stand: one that goes on below is in each of its rows, since what it says holds for each; one
 * that goes on to the side is in the first of its columns, and the others are empty.
 */
function gridOf(rows: readonly PageElement[]): (PageElement | undefined)[][] {
  const grid: (PageElement | undefined)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    const taken = present(grid[index]);
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (column in taken) column++;
      const isNear = column < MOST_COLUMNS;
      const across = isNear ? Math.min(spanOf(cell, 'colspan'), MOST_COLUMNS - column) : 1;
      for (const line of grid.slice(index, index + (isNear ? spanOf(cell, 'rowspan') : 1)))
        for (let at = 0; at < across; at++) line[column + at] = at === 0 ? cell : undefined;
      column += across;
    }
  }
  return grid;
}

function spanOf({ attributes }: PageElement, name: 'colspan' | 'rowspan'): number {
  return Math.max(1, Number.parseInt(attributes[name] ?? '', 10) || 1);
}

function elements({ children }: PageElement): PageElement[] {
  return children.filter((child) => typeof child !== 'string');
}

function holdsTable(element: PageElement): boolean {
  return elements(element).some((child) => child.name === 'table' || holdsTable(child));
}

/** Word and others put a paragraph into each cell. */
function isOneParagraph(cell: PageElement): boolean {
  const inner = elements(cell);
  return inner.length === 1 && inner[0]?.name === 'p' && !holdsBlocks(inner[0]);
}
