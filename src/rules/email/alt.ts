import type { DocumentedRule } from '../rule.ts';

export const emailAlt: DocumentedRule = {
  id: 'email/alt',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'Every picture in an email has an alternative text.',
  why: 'Most mail programs show no pictures before the reader asks for them: the alternative is what everybody reads.',
  source: 'WCAG 2.2, 1.1.1',
  examples: { good: [], bad: [] },
  check: 'files',
};
