import { countBySeverity, type Report } from './reporter.ts';

/** @returns the outcome in one sentence: `3 releases checked: 1 error, 2 warnings.` */
export function sentence({ diagnostics, checked }: Report): string {
  const count = countBySeverity(diagnostics);
  const releases = `${checked} ${checked === 1 ? 'release' : 'releases'} checked`;
  const found = (['error', 'warning', 'info'] as const)
    .filter((severity) => count[severity] > 0)
    .map((severity) => `${count[severity]} ${severity}${count[severity] === 1 || severity === 'info' ? '' : 's'}`);
  return found.length === 0 ? `${releases}: nothing to mend.` : `${releases}: ${found.join(', ')}.`;
}
