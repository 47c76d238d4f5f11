import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { DocumentedRule } from '../rule.ts';

export const internalError: DocumentedRule = {
  id: 'internal/error',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'The check itself works.',
  why: 'What was not checked must not pass for sound: the other findings stand, and the run ends with exit code 3.',
  source: 'README, "For CI"',
  examples: { good: [], bad: [] },
  check: 'files',
};

/** @returns a failure of the program itself as a finding on the first line of the source in which it happened. */
export function diagnoseInternalError(file: SourceFile, where: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return file.diagnose(internalError.id, 'error', {
    range: { start: 0, end: 0 },
    message: `${where} failed (${reason}).`,
    hint: 'This is a mistake in iom-release, not in the release. Please report it with the release, if it is public.',
  });
}

/** @returns true for a failure of the program: the findings may not be all. */
export function isInternalError({ rule }: Diagnostic): boolean {
  return rule === internalError.id;
}
