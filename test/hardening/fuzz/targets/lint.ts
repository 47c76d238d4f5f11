import type { Diagnostic } from '../../../../src/model/diagnostic.ts';
import type { LintSettings } from '../../../../src/model/lint-settings.ts';
import { isInternalError } from '../../../../src/rules/internal/error.ts';
import { validate } from '../../../../src/rules/validate.ts';
import { parse } from '../../../../src/source/parse.ts';
import { anySource, newsroom } from '../sources.ts';
import { expectNone, type FuzzInput, type FuzzTarget, textOfInput } from '../target.ts';

const NOW = Date.UTC(2026, 0, 1);
const EVERY_RULE: LintSettings = { preset: 'strict', rules: new Map(), overrides: [] };

/** Checks an input with every rule. */
export function inspect(input: FuzzInput, text = textOfInput(input)) {
  return validate(parse(text, input.name), { now: NOW, newsroom, lint: EVERY_RULE });
}

/** A source gets a release or an error, never a failure of a rule; findings point into it, the same ones each time. */
export const lintTarget: FuzzTarget = {
  id: 'lint',
  share: 4,
  inputs: anySource,
  holds(input) {
    const { diagnostics, release } = inspect(input);
    const hasError = diagnostics.some(({ severity }) => severity === 'error');
    if (hasError === (release !== undefined)) throw new Error('a release and an error, or neither');
    expectNone(diagnostics.flatMap((one) => faults(one, textOfInput(input).length)));
    if (JSON.stringify(inspect(input).diagnostics) !== JSON.stringify(diagnostics))
      throw new Error('not the same twice');
    return true;
  },
};

function faults(diagnostic: Diagnostic, length: number): string[] {
  const { rule, message, range, start, end, fix, related = [] } = diagnostic;
  const ranges = [range, ...(fix?.edits ?? []).map((edit) => edit.range), ...related.map((place) => place.range)];
  return [
    isInternalError(diagnostic) ? message : '',
    ranges.some((one) => one.start < 0 || one.start > one.end || one.end > length) ? `${rule}: a place outside` : '',
    start.line < 1 || start.column < 1 || end.line < start.line ? `${rule}: ${start.line}:${start.column}` : '',
    message === '' || /undefined|\[object|NaN\b/.test(message.replace(/“[^”]*”|"[^"]*"/g, '')) ? `${rule}: ${message}` : '',
  ].filter((fault) => fault !== ''); // biome-ignore format: a table
}
