import type { Diagnostic } from '../../index.ts';
import { visibleLine, visiblePath } from '../visible.ts';
import { fullMessage, type Reporter } from './reporter.ts';

/** One line a finding, `path:line:column: severity: message [rule]`: what problem matchers and editors read. */
export const compact: Reporter = {
  id: 'compact',
  *report({ diagnostics, failure }) {
    for (const diagnostic of diagnostics) yield `${compactLine(diagnostic)}\n`;
    if (failure) yield `iom-release: error: ${visibleLine(fullMessage(failure))}\n`;
  },
};

/** @returns the line of a finding, without a line feed. */
export function compactLine(diagnostic: Diagnostic): string {
  const { file, start, severity, rule } = diagnostic;
  const text = visibleLine(fullMessage(diagnostic));
  return `${visiblePath(file)}:${start.line}:${start.column}: ${severity}: ${text} [${rule}]`;
}
