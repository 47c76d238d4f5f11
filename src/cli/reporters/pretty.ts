import { colours } from '../colours.ts';
import { visible, visibleLine, visiblePath } from '../visible.ts';
import { codeFrame } from './code-frame.ts';
import { countBySeverity, type Report, type Reporter } from './reporter.ts';

/** For people: the place, what is wrong, the line with the place underlined, and what to write instead. */
export const pretty: Reporter = {
  id: 'pretty',
  *report(report) {
    const paint = colours(report.colour);
    const severities = { error: paint.red, warning: paint.yellow, info: paint.blue };
    for (const diagnostic of report.diagnostics) {
      const { start, severity, rule, message, hint, related = [] } = diagnostic;
      const place = `${visiblePath(diagnostic.file)}:${start.line}:${start.column}`;
      yield `${paint.bold(place)}: ${severities[severity](severity)} ${paint.dim(rule)}\n`;
      yield `  ${visibleLine(message)}\n`;
      const file = report.files.get(diagnostic.file);
      for (const line of file ? codeFrame(diagnostic, file) : []) yield `    ${line}\n`;
      for (const other of related) {
        yield `  ${visiblePath(other.file)}:${other.start.line}:${other.start.column}: ${visibleLine(other.message)}\n`;
      }
      if (hint !== undefined) yield `  ${paint.green('→')} ${visible(hint)}\n`;
      yield '\n';
    }
    if (report.checked > 0) yield `${summary(report)}\n`;
  },
};

/** @returns one sentence: `3 releases checked: 1 error, 2 warnings.` */
function summary({ diagnostics, checked }: Report): string {
  const count = countBySeverity(diagnostics);
  const releases = `${checked} ${checked === 1 ? 'release' : 'releases'} checked`;
  const found = (['error', 'warning', 'info'] as const)
    .filter((severity) => count[severity] > 0)
    .map((severity) => `${count[severity]} ${severity}${count[severity] === 1 || severity === 'info' ? '' : 's'}`);
  return found.length === 0 ? `${releases}: nothing to mend.` : `${releases}: ${found.join(', ')}.`;
}
