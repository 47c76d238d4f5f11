import type { Diagnostic } from '../../index.ts';
import { jsonText } from '../json-text.ts';
import { countBySeverity, type Report, type Reporter } from './reporter.ts';

/** For programs: one object, version 1; lines and columns from 1, columns in UTF-16 units. */
export const json: Reporter = {
  id: 'json',
  *report(report) {
    const { summary, failure } = jsonSummary(report);
    const diagnostics = report.diagnostics.map(jsonDiagnostic);
    yield `${jsonText({ version: 1, diagnostics, summary, failure }, 2)}\n`;
  },
};

/** How many sources and findings there are, and why the check failed, if it did. */
export function jsonSummary({ diagnostics, checked, failure }: Report) {
  const count = countBySeverity(diagnostics);
  const summary = { sources: checked, errors: count.error, warnings: count.warning, infos: count.info };
  return { summary, ...(failure ? { failure } : {}) };
}

/** A diagnostic as JSON reports give it. Offsets count from the first character, the byte order mark left out. */
export function jsonDiagnostic(diagnostic: Diagnostic) {
  const { file, rule, severity, message, start, end, range, hint, fix, related } = diagnostic;
  return {
    file,
    rule,
    severity,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: range.start,
    endOffset: range.end,
    ...(hint === undefined ? {} : { hint }),
    ...(fix === undefined
      ? {}
      : {
          fix: {
            ...fix,
            edits: fix.edits.map((edit) => ({ offset: edit.range.start, endOffset: edit.range.end, text: edit.text })),
          },
        }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((place) => ({
            file: place.file,
            message: place.message,
            line: place.start.line,
            column: place.start.column,
          })),
        }),
  };
}
