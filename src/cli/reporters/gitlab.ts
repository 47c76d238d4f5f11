import type { Diagnostic } from '../../model/diagnostic.ts';
import { isInternalError } from '../../rules/internal/error.ts';
import { jsonText } from '../json-text.ts';
import { visibleLine } from '../visible.ts';
import { fingerprints } from './fingerprint.ts';
import { fullMessage, type Reporter } from './reporter.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab's code quality report: an array, empty when all is sound; a fingerprint that came twice would be dropped. */
export const gitlab: Reporter = {
  id: 'gitlab',
  *report(report) {
    const marks = fingerprints(report);
    const issues = report.diagnostics.map((diagnostic, index) => ({
      description: visibleLine(fullMessage(diagnostic)),
      check_name: diagnostic.rule,
      fingerprint: `${marks[index]?.hash}-${marks[index]?.nth}`,
      severity: isInternalError(diagnostic) ? 'blocker' : SEVERITIES[diagnostic.severity],
      location: locationOf(diagnostic),
    }));
    const failed = report.failure && {
      description: visibleLine(fullMessage(report.failure)),
      check_name: 'failure',
      fingerprint: 'iom-release-failure',
      severity: 'blocker',
      location: { path: 'newsroom.yaml', lines: { begin: 1 } },
    };
    yield `${jsonText(failed ? [...issues, failed] : issues, 2)}\n`;
  },
};

function locationOf({ file, start, end }: Diagnostic) {
  return {
    path: file.replace(/^\.\//, ''),
    lines: { begin: start.line, end: end.line },
  };
}
