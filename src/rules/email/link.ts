import type { DocumentedRule } from '../rule.ts';

export const emailLink: DocumentedRule = {
  id: 'email/link',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'Links in an email lead to https, mailto or tel addresses.',
  why: 'Anything else is shown as plain words: mail programs block it, and a place on the page does not exist in a message.',
  source: 'README, "Email"',
  examples: { good: [], bad: [] },
  check: 'files',
};
