import type { Diagnostic } from '../model/diagnostic.ts';
import type { ActiveRule } from './engine/selection.ts';
import { diagnoseInternalError } from './internal/error.ts';
import type { RuleContext } from './rule.ts';

/**
 * Runs rules over one source. A rule that throws becomes a finding of its own, and the others still run: a report is
 * complete even when the program has a mistake.
 */
export function* runRules(checks: readonly ActiveRule[], context: Omit<RuleContext, 'options'>): Generator<Diagnostic> {
  const { file } = context.source;
  for (const { rule, severity, options } of checks) {
    try {
      for (const finding of rule.check({ ...context, options })) {
        yield file.diagnose(rule.id, rule.severity, severity === undefined ? finding : { ...finding, severity });
      }
    } catch (error) {
      yield diagnoseInternalError(file, `The rule ${rule.id}`, error);
    }
  }
}
