import { ReleaseError } from '../../model/error.ts';

/** So many are named. */
const NAMED = 3;

/**
 * Refuses what would be lost that is not, or no longer, what a build wrote.
 *
 * @param foreign paths that would be replaced, below the output
 * @param changed paths that would be removed
 * @throws ReleaseError of kind `usage` that names the first of them
 */
export function refuseForeign(out: string, foreign: readonly string[], changed: readonly string[]): void {
  if (foreign.length > 0) {
    const problem = `${out} holds files of the same names that no build wrote down: ${named(foreign)}. Nothing was written.`;
    throw new ReleaseError('usage', problem, 'Move them away, or choose another folder with --out.');
  }
  if (changed.length > 0) {
    const problem = `${out} holds files that are no longer published and were changed since: ${named(changed)}. Nothing was written.`;
    throw new ReleaseError('usage', problem, 'Look at them, remove them, and build again.');
  }
}

function named(paths: readonly string[]): string {
  const first = paths.slice(0, NAMED).join(', ');
  return paths.length > NAMED ? `${first}, +${paths.length - NAMED}` : first;
}
