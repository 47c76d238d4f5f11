import type { DocumentedRule } from '../rule.ts';

export const relationsPublic: DocumentedRule = {
  id: 'relations/public',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'A release that is public corrects, updates and withdraws none that is not.',
  why: 'It would tell the world that there is one, and by its slug what of.',
  source: 'AP Stylebook, "embargo"',
  examples: { good: [], bad: [] },
  check: 'files',
};
