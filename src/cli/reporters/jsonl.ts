import { jsonText } from '../json-text.ts';
import { jsonDiagnostic, jsonSummary } from './json.ts';
import type { Reporter } from './reporter.ts';

/** One JSON object a line: `type` is `diagnostic` or, on the last line, `summary`, which tells that none is missing. */
export const jsonl: Reporter = {
  id: 'jsonl',
  *report(report) {
    for (const diagnostic of report.diagnostics) {
      yield `${jsonText({ version: 1, type: 'diagnostic', ...jsonDiagnostic(diagnostic) })}\n`;
    }
    yield `${jsonText({ version: 1, type: 'summary', ...jsonSummary(report) })}\n`;
  },
};
