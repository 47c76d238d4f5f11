import { displayWidth } from '../formats/text/width.ts';
import { present } from '../model/present.ts';

/** Lays rows out in columns two spaces apart; numbers to the right. @returns lines without trailing spaces */
export function table(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(String(cell)));
  }
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const padding = ' '.repeat(present(widths[index]) - displayWidth(String(cell)));
        return typeof cell === 'number' ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}
