/**
 * @returns how many columns a text of the program's own takes: its letters, without the marks of Arabic that stand on
 * them. What others wrote is measured by `formats/text/width.ts`, whose tables take longer to read than help does.
 */
export function displayWidth(text: string): number {
  return text.replace(/[\p{Mn}\p{Cf}]/gu, '').length;
}

/** Breaks a text into lines at its spaces, but for those that hold together: before a French colon, in guillemets. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
