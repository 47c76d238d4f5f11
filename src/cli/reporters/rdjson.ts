import type { Diagnostic, Position } from '../../index.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { jsonText } from '../json-text.ts';
import { visibleLine } from '../visible.ts';
import { lineOf } from './code-frame.ts';
import { fullMessage, type Report, type Reporter } from './reporter.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/** The Reviewdog Diagnostic Format: columns count the bytes of UTF-8, and a fix is a suggestion that one click takes. */
export const rdjson: Reporter = {
  id: 'rdjson',
  *report(report) {
    const diagnostics = report.diagnostics.map((diagnostic) => entry(diagnostic, report));
    const failed = report.failure && {
      message: visibleLine(fullMessage(report.failure)),
      location: { path: 'newsroom.yaml' },
      severity: 'ERROR',
      code: { value: 'failure' },
    };
    const all = failed ? [...diagnostics, failed] : diagnostics;
    yield `${jsonText({ source: { name: 'iom-release' }, diagnostics: all }, 2)}\n`;
  },
};

function entry(diagnostic: Diagnostic, { files }: Report) {
  const { file, rule, severity, related } = diagnostic;
  const source = files.get(file);
  const suggestion = source && suggestionOf(diagnostic, source);
  return {
    message: visibleLine(fullMessage(diagnostic)),
    location: { path: file, range: rangeOf(diagnostic, source) },
    severity: SEVERITIES[severity],
    code: { value: rule },
    ...(suggestion ? { suggestions: [suggestion] } : {}),
    ...(related
      ? {
          related_locations: related.map((other) => ({
            message: visibleLine(other.message),
            location: { path: other.file, range: rangeOf(other, files.get(other.file)) },
          })),
        }
      : {}),
  };
}

/** Without the text nobody can tell how many bytes stand before a place: then the lines must do. */
function rangeOf({ start, end }: { start: Position; end: Position }, source: SourceFile | undefined) {
  if (!source) return { start: { line: start.line }, end: { line: end.line } };
  return { start: inBytes(start, source), end: inBytes(end, source) };
}

function inBytes({ line, column }: Position, source: SourceFile): Position {
  return { line, column: Buffer.byteLength(lineOf(source, line).slice(0, column - 1)) + 1 };
}

/** Several suggestions would be several repairs to choose from: the edits of one fix become one replacement. */
function suggestionOf({ fix }: Diagnostic, source: SourceFile) {
  const edits = [...(fix?.edits ?? [])].sort((a, b) => a.range.start - b.range.start);
  const [first] = edits;
  if (!first) return undefined;
  const end = Math.max(...edits.map(({ range }) => range.end));
  let text = '';
  let at = first.range.start;
  for (const edit of edits) {
    text += source.text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return { range: rangeOf(source.locate({ start: first.range.start, end }), source), text };
}
