import { packageVersion } from '../../build/package.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isInternalError } from '../../rules/internal/error.ts';
import { jsonText } from '../json-text.ts';
import { visibleLine } from '../visible.ts';
import { fingerprints } from './fingerprint.ts';
import { fullMessage, type Report, type Reporter } from './reporter.ts';
import { sarifLocation, sarifReplacement } from './sarif-places.ts';
import { LEVELS, sarifRules } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 (OASIS), as GitHub's code scanning and others read it. A failure of the program is a notification. */
export const sarif: Reporter = {
  id: 'sarif',
  *report(report) {
    const failed = report.diagnostics.filter(isInternalError);
    const found = { ...report, diagnostics: report.diagnostics.filter((one) => !failed.includes(one)) };
    const rules = sarifRules(found.diagnostics);
    const ids = rules.map(({ id }) => id);
    const marks = fingerprints(found);
    const run = {
      tool: { driver: { name: 'iom-release', semanticVersion: packageVersion(), rules } },
      invocations: [invocation(report, failed)],
      originalUriBaseIds: { SRCROOT: { description: { text: 'The folder in which iom-release ran' } } },
      columnKind: 'utf16CodeUnits',
      results: found.diagnostics.map((diagnostic, index) => ({
        ...result(diagnostic, report),
        ruleIndex: ids.indexOf(diagnostic.rule),
        partialFingerprints: { primaryLocationLineHash: `${marks[index]?.hash}:${marks[index]?.nth}` },
      })),
    };
    yield `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
  },
};

function invocation({ failure, files }: Report, failed: readonly Diagnostic[]) {
  const notifications = failed.map((diagnostic) => ({
    level: 'error',
    descriptor: { id: diagnostic.rule },
    message: { text: visibleLine(fullMessage(diagnostic)) },
    locations: [sarifLocation(diagnostic, files)],
  }));
  const whole = failure && { level: 'error', message: { text: visibleLine(fullMessage(failure)) } };
  return {
    executionSuccessful: failed.length === 0 && failure === undefined,
    toolExecutionNotifications: [...notifications, ...(whole ? [whole] : [])],
  };
}

function result(diagnostic: Diagnostic, { files }: Report) {
  const { rule, severity, file, fix, related } = diagnostic;
  const source = files.get(file);
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: visibleLine(fullMessage(diagnostic)) },
    locations: [sarifLocation(diagnostic, files)],
    ...(related
      ? {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: visibleLine(other.message) },
            ...sarifLocation(other, files),
          })),
        }
      : {}),
    ...(fix && source
      ? { fixes: [{ description: { text: visibleLine(fix.title) }, artifactChanges: [sarifReplacement(fix, source)] }] }
      : {}),
  };
}
