import type { FileChild } from 'docx';
import type { Table } from 'mdast';
import { inlineRuns } from './inlines.ts';
import type { TreeWriter } from './writer.ts';

/** @returns a table whose first row is repeated on each page; from right to left in a text that is. */
export function tableBlock({ children: rows, align }: Table, writer: TreeWriter): FileChild {
  const { docx, direction } = writer;
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    visuallyRightToLeft: direction === 'rtl',
    rows: rows.map(
      ({ children: cells }, row) =>
        new docx.TableRow({
          ...(row === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: cells.map(
            ({ children }, column) =>
              new docx.TableCell({
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                children: [
                  new docx.Paragraph({
                    spacing: { after: 0 },
                    bidirectional: direction === 'rtl',
                    alignment: alignmentOf(align?.[column], writer),
                    children: inlineRuns(children, writer, row === 0 ? { bold: true } : {}),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** Left and right are what the source says; without a word, a cell begins where its text does. */
function alignmentOf(side: 'left' | 'right' | 'center' | null | undefined, { docx }: TreeWriter) {
  const { AlignmentType } = docx;
  if (side === 'center') return AlignmentType.CENTER;
  if (side === 'right') return AlignmentType.RIGHT;
  return side === 'left' ? AlignmentType.LEFT : AlignmentType.START;
}
