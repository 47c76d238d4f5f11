import type { DocumentedRule } from '../rule.ts';

export const emailText: DocumentedRule = {
  id: 'email/text',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'An email has a text beside its HTML.',
  why: 'Some programs show no HTML, screen readers and watches among them, and filters distrust messages without a text.',
  source: 'RFC 2046, 5.1.4',
  examples: { good: [], bad: [] },
  check: 'files',
};
