import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { present } from '../../model/present.ts';
import type { SourceFile } from '../../source/source-file.ts';

/**
 * Names findings by what they are about: the rule, the text of the line and, for equal ones in a file, their count. A
 * finding keeps its name when lines are added above it; no two of a file share one.
 *
 * @param diagnostics in reading order
 * @param fileOf gives the text that a finding is about; without one its message stands for the line
 * @returns a name for each, 32 hexadecimal digits
 */
export function fingerprints(
  diagnostics: readonly Diagnostic[],
  fileOf: (path: string) => SourceFile | undefined,
): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const file = fileOf(diagnostic.file);
    const about = `${diagnostic.rule}\n${file ? lineText(file, diagnostic.start.line) : diagnostic.message}`;
    const key = `${diagnostic.file}\n${about}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${about}\n${count}`).digest('hex').slice(0, 32);
  });
}

/** The line without its spaces: indentation is no reason for a finding to be new. */
function lineText(file: SourceFile, line: number): string {
  if (line > file.lines.count) return '';
  const start = file.lines.startOf(line);
  const text = present(/[^\r\n]*/.exec(file.text.slice(start, start + 10_000)))[0];
  return text.replace(/\s+/g, ' ').trim();
}
