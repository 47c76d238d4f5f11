import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity, type Diagnostic as EditorDiagnostic, type Range } from 'vscode-languageserver/node';
import type { Diagnostic, Position } from '../../model/diagnostic.ts';
import type { Say } from '../words/said.ts';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** @returns a finding as editors take it: lines and characters from 0, in UTF-16 units */
export function editorDiagnostic(found: Diagnostic, cwd: string, say: Say): EditorDiagnostic {
  const { rule, severity, message, hint, related } = found;
  return {
    range: editorRange(found),
    severity: SEVERITIES[severity],
    code: rule,
    source: 'iom-release',
    message: hint === undefined ? say(message) : `${say(message)}\n${say(hint)}`,
    ...(related === undefined
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri: pathToFileURL(resolve(cwd, place.file)).href, range: editorRange(place) },
            message: say(place.message),
          })),
        }),
  };
}

/** @returns a range of a file as editors count */
export function editorRange({ start, end }: { readonly start: Position; readonly end: Position }): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}
