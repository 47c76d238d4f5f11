import type { Diagnostic } from '../../index.ts';
import { fullMessage, groupByFile, type Reporter } from './reporter.ts';
import { XML_DECLARATION, xmlTag } from './xml.ts';

/** The XML of Checkstyle, which Jenkins and many other tools read. Every source is told, also one without a finding. */
export const checkstyle: Reporter = {
  id: 'checkstyle',
  *report(report) {
    yield `${XML_DECLARATION}${xmlTag('checkstyle', { version: '4.3' })}>\n`;
    for (const [name, diagnostics] of groupByFile(report)) {
      yield `  ${xmlTag('file', { name })}>\n`;
      for (const diagnostic of diagnostics) yield `    ${errorTag(diagnostic)}/>\n`;
      yield '  </file>\n';
    }
    if (report.failure) {
      const source = 'iom-release.failure';
      const tag = xmlTag('error', { line: 1, severity: 'error', message: fullMessage(report.failure), source });
      yield `  <file name="iom-release">\n    ${tag}/>\n  </file>\n`;
    }
    yield '</checkstyle>\n';
  },
};

function errorTag(diagnostic: Diagnostic): string {
  const { start, severity, rule } = diagnostic;
  const source = `iom-release.${rule.replace('/', '.')}`;
  return xmlTag('error', {
    line: start.line,
    column: start.column,
    severity,
    message: fullMessage(diagnostic),
    source,
  });
}
