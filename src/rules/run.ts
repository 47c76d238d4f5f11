import type { Diagnostic } from '../model/diagnostic.ts';
import type { ActiveRule } from './engine/selection.ts';
import { diagnoseInternalError } from './internal/error.ts';
import type { RuleContext } from './rule.ts';

/** Findings of one rule in one source: nobody reads more, and a hostile source would have hundreds of thousands. */
const MOST_FINDINGS = 1_000;
const MORE = `There are more: the first ${MOST_FINDINGS} of a file are shown.`;

/**
 * Runs rules over one source. A rule that throws becomes a finding of its own, and the others still run: a report is
 * complete even when the program has a mistake.
 */
export function* runRules(checks: readonly ActiveRule[], context: Omit<RuleContext, 'options'>): Generator<Diagnostic> {
  const { file } = context.source;
  // One object for the many rules without options of their own: made anew for each it cost more than most of them.
  let asked: RuleContext = { ...context, options: {} };
  for (const { rule, severity, options } of checks) {
    if (asked.options !== options) asked = { ...context, options };
    try {
      let count = 0;
      for (const finding of rule.check(asked)) {
        count += 1;
        const isLast = count === MOST_FINDINGS;
        const weighed = severity === undefined ? finding : { ...finding, severity };
        yield file.diagnose(rule.id, rule.severity, isLast ? { ...weighed, hint: MORE } : weighed);
        if (isLast) break;
      }
    } catch (error) {
      yield diagnoseInternalError(file, `The rule ${rule.id}`, error);
    }
  }
}
