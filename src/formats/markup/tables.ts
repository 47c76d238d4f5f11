import type { Table, TableCell, TableRow } from 'mdast';
import type { Context } from './context.ts';
import { renderInlines } from './inlines.ts';
import type { ColumnAlignment } from './theme.ts';

/**
 * Renders a table: its first row is the head, every row has as many cells as that (GFM 4.10).
 * An empty cell of the head, such as the corner above the names of rows, is no header: a screen reader would announce it.
 */
export function renderTable(node: Table, context: Context): string {
  const { theme } = context;
  const [head, ...body] = node.children;
  if (head === undefined) return '';
  const columns = columnsOf(node, head);
  let html = `${theme.tableWrapper[0]}<table${theme.table}\n<thead${theme.thead}\n${renderRow(head, columns, true, context)}</thead>\n`;
  if (body.length > 0) {
    html += `<tbody${theme.tbody}\n`;
    for (const row of body) html += renderRow(row, columns, false, context);
    html += '</tbody>\n';
  }
  return `${html}</table>${theme.tableWrapper[1]}\n`;
}

function columnsOf(node: Table, head: TableRow): ColumnAlignment[] {
  return head.children.map((_, index) => node.align?.[index] ?? 'none');
}

function renderRow(row: TableRow, columns: readonly ColumnAlignment[], head: boolean, context: Context): string {
  let html = `<tr${context.theme.tr}\n`;
  for (const [index, alignment] of columns.entries()) {
    html += renderCell(row.children[index], alignment, head, context);
  }
  return `${html}</tr>\n`;
}

function renderCell(cell: TableCell | undefined, alignment: ColumnAlignment, head: boolean, context: Context): string {
  const content = cell === undefined ? '' : renderInlines(cell.children, context);
  const name = head && content !== '' ? 'th' : 'td';
  return `<${name}${context.theme[name][alignment]}${content}</${name}>\n`;
}
