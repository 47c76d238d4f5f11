import type { Diagnostic, Severity } from '../index.ts';
import { isInternalError } from '../rules/internal/error.ts';

/** What the caller allows. */
export type Tolerance = { readonly failOn?: Severity; readonly maxWarnings?: number };

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The exit code of a check: 3 when the program itself failed, 1 when there is more than the caller allows. */
export function exitCodeOf(
  diagnostics: readonly Diagnostic[],
  { failOn = 'error', maxWarnings = Number.POSITIVE_INFINITY }: Tolerance = {},
): 0 | 1 | 3 {
  if (diagnostics.some(isInternalError)) return 3;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings || diagnostics.some(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]) ? 1 : 0;
}
