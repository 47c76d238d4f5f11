import type { Table, TableRow } from 'mdast';
import { tidy } from '../words.ts';
import { holdsBlocks, plainText, readInlines, trimInlines, undoDeadLinks } from './inlines.ts';
import type { PageElement } from './tree.ts';

/** @returns true for a table of data; old pages are laid out in tables, too. */
export function isDataTable(table: PageElement): boolean {
  const rows = rowsOf(table);
  const widths = new Set(rows.map((row) => cellsOf(row).length));
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
  const rows = rowsOf(table);
  const width = Math.max(...rows.map((row) => cellsOf(row).length));
  const children = rows.map((row): TableRow => {
    const cells = cellsOf(row).map((cell) => ({
      type: 'tableCell' as const,
      children: trimInlines(flat(cell, resolve)),
    }));
    while (cells.length < width) cells.push({ type: 'tableCell', children: [] });
    return { type: 'tableRow', children: cells };
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
