import type { Diagnostic } from '../../index.ts';
import { visibleLine } from '../visible.ts';
import { fullMessage, type Report } from './reporter.ts';
import { sentence } from './sentence.ts';

/** GitHub refuses a summary of more than 1 MiB for a step; other tools of the step want some of it. */
const MOST_BYTES = 900_000;
const SIGNS = { error: '🔴 error', warning: '🟡 warning', info: '🔵 info' } as const;

/** @returns the report as Markdown for the page of a workflow run: one sentence, and a table of what was found. */
export function githubSummary(report: Report): string {
  const failure = report.failure ? `🔴 ${markdownText(fullMessage(report.failure))}\n\n` : '';
  const head = `### iom-release\n\n${failure}${sentence(report)}\n`;
  if (report.diagnostics.length === 0) return `${head}\n`;
  const rows: string[] = [];
  let bytes = Buffer.byteLength(head);
  for (const diagnostic of bySeverity(report.diagnostics)) {
    const row = rowOf(diagnostic);
    bytes += Buffer.byteLength(row) + 1;
    if (bytes > MOST_BYTES) break;
    rows.push(row);
  }
  const left = report.diagnostics.length - rows.length;
  const more = left > 0 ? `\n${left} more do not fit here.\n` : '';
  return `${head}\n| | where | what | rule |\n|---|---|---|---|\n${rows.join('\n')}\n${more}\n`;
}

function bySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return (['error', 'warning', 'info'] as const).flatMap((wanted) =>
    diagnostics.filter(({ severity }) => severity === wanted),
  );
}

function rowOf(diagnostic: Diagnostic): string {
  const { file, start, severity, rule } = diagnostic;
  const where = markdownText(`${file}:${start.line}:${start.column}`);
  return `| ${SIGNS[severity]} | ${where} | ${markdownText(fullMessage(diagnostic))} | ${markdownText(rule)} |`;
}

/** Text that Markdown and HTML leave alone: each sign that could mean something to them is a character reference. */
function markdownText(text: string): string {
  return visibleLine(text).replace(/[!-+:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
