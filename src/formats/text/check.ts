import { displayWidth } from './width.ts';

/** What is wrong with a finished text, and on which line (from 1). */
export type TextProblem = {
  readonly line: number;
  readonly problem: 'too-wide' | 'control' | 'trailing-space' | 'not-nfc' | 'end';
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/;

/** Checks what holds for every piece of wire copy: width, no controls, no trailing space, NFC, its end mark, one last line feed. */
export function checkText(
  text: string,
  { width, end }: { readonly width: number; readonly end: string },
): readonly TextProblem[] {
  const lines = text.split('\n');
  const problems: TextProblem[] = [];
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1 };
    // A word that no space divides cannot be broken: an address, mostly.
    if (displayWidth(line) > width && /\S[ ]\S/.test(line.replace(/^\s*(?:\[\d+\]|-|\d+\.)\s+/, '')))
      problems.push({ ...at, problem: 'too-wide' });
    if (CONTROL.test(line)) problems.push({ ...at, problem: 'control' });
    if (/\s$/.test(line)) problems.push({ ...at, problem: 'trailing-space' });
    if (line !== line.normalize('NFC')) problems.push({ ...at, problem: 'not-nfc' });
  }
  if (!text.endsWith('\n') || text.endsWith('\n\n') || !lines.includes(end))
    problems.push({ line: lines.length, problem: 'end' });
  return problems;
}
