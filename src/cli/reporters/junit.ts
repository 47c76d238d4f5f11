import type { Diagnostic } from '../../model/diagnostic.ts';
import { isInternalError } from '../../rules/internal/error.ts';
import { codeFrame } from './code-frame.ts';
import { compactLine } from './compact.ts';
import { fullMessage, groupByFile, type Report, type Reporter } from './reporter.ts';
import { XML_DECLARATION, xmlTag, xmlText } from './xml.ts';

/**
 * The XML of JUnit as CI servers read it: a suite for each source, a case for each finding, one passed case for a sound
 * source. An error is a failure, a failure of the program an error; what does not fail the check is output of a
 * passed case.
 */
export const junit: Reporter = {
  id: 'junit',
  *report(report) {
    const groups = groupByFile(report);
    const extra = report.failure ? 1 : 0;
    const cases = [...groups.values()].reduce((sum, found) => sum + Math.max(found.length, 1), extra);
    yield `${XML_DECLARATION}${xmlTag('testsuites', { name: 'iom-release', ...countOf(report.diagnostics, cases, extra) })}>\n`;
    for (const [name, found] of groups) {
      yield `  ${xmlTag('testsuite', { name, ...countOf(found, Math.max(found.length, 1), 0) })}>\n`;
      if (found.length === 0) yield `    ${xmlTag('testcase', { classname: name, name: 'nothing to mend' })}/>\n`;
      for (const diagnostic of found) yield* testCase(diagnostic, report);
      yield '  </testsuite>\n';
    }
    if (report.failure) {
      yield `  ${xmlTag('testsuite', { name: 'iom-release', ...countOf([], 1, 1) })}>\n    <testcase classname="iom-release" name="check">\n`;
      yield `      ${xmlTag('error', { message: fullMessage(report.failure), type: 'failure' })}/>\n    </testcase>\n  </testsuite>\n`;
    }
    yield '</testsuites>\n';
  },
};

function countOf(diagnostics: readonly Diagnostic[], tests: number, extra: number) {
  const errors = diagnostics.filter(isInternalError).length;
  const failures = diagnostics.filter(({ severity }) => severity === 'error').length - errors;
  return { tests, failures, errors: errors + extra, skipped: 0 };
}

function* testCase(diagnostic: Diagnostic, { files }: Report): Generator<string> {
  const { file, rule, severity, start, message } = diagnostic;
  const source = files.get(file);
  const text = xmlText([compactLine(diagnostic), ...(source ? codeFrame(diagnostic, source) : [])].join('\n'));
  yield `    ${xmlTag('testcase', { classname: file, name: `${rule} (${start.line}:${start.column})` })}>\n`;
  if (severity === 'error') {
    const outcome = isInternalError(diagnostic) ? 'error' : 'failure';
    yield `      ${xmlTag(outcome, { message, type: rule })}>${text}</${outcome}>\n`;
  } else yield `      <system-out>${text}</system-out>\n`;
  yield '    </testcase>\n';
}
