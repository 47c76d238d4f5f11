import type { Diagnostic, Severity } from '../../index.ts';
import { visibleLine } from '../visible.ts';
import { compactLine } from './compact.ts';
import { githubSummary } from './github-summary.ts';
import { fullMessage, type Reporter } from './reporter.ts';

/** How many annotations of each kind GitHub takes from one step of a workflow; it drops the rest without a word. */
const LIMIT = 10;
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Annotations for GitHub: errors first, as many of each kind as one step may make; the rest stands in a group of the
 * log, one line each, and all of it in the summary of the step.
 */
export const github: Reporter = {
  id: 'github',
  *report({ diagnostics, failure }) {
    if (failure) yield `::error title=iom-release::${escapeData(fullMessage(failure))}\n`;
    const rest: Diagnostic[] = [];
    for (const severity of ORDER) {
      const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
      const limit = failure && severity === 'error' ? LIMIT - 1 : LIMIT;
      for (const diagnostic of found.slice(0, limit)) yield `${annotation(diagnostic)}\n`;
      rest.push(...found.slice(limit));
    }
    if (rest.length === 0) return;
    yield `::group::${rest.length} more ${rest.length === 1 ? 'finding' : 'findings'}\n`;
    for (const diagnostic of rest) yield `${compactLine(diagnostic)}\n`;
    yield '::endgroup::\n';
  },
  summarise: githubSummary,
};

function annotation(diagnostic: Diagnostic): string {
  const { file, start, end, severity, rule } = diagnostic;
  // Columns count only where the place is within one line; GitHub's last column is part of the place.
  const oneLine = start.line === end.line;
  const properties = {
    file: file.replace(/^\.\//, ''),
    line: start.line,
    endLine: end.line,
    ...(oneLine ? { col: start.column, endColumn: Math.max(end.column - 1, start.column) } : {}),
    title: rule,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(fullMessage(diagnostic))}`;
}

function escapeData(text: string): string {
  return visibleLine(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
