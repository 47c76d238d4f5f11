import type { DocumentedRule } from '../rule.ts';

export const slugUnique: DocumentedRule = {
  id: 'slug/unique',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'No two releases have the same address.',
  why: 'One would overwrite the other, and nobody could tell which was meant.',
  source: 'README, "Front matter"',
  examples: { good: [], bad: [] },
  check: 'files',
};
