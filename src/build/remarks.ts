import type { Remark } from '../formats/format.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

const NOWHERE = { range: { start: 0, end: 0 }, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** @returns what a format said of a release, as a finding about its source. */
export function remarkDiagnostic(file: string, { severity, message, hint }: Remark): Diagnostic {
  return { rule: 'copy/charset', file, severity, message, hint, ...NOWHERE };
}
