import type { DocumentedRule } from '../rule.ts';

export const emailSubject: DocumentedRule = {
  id: 'email/subject',
  severity: 'info',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'A headline is at most 78 characters long.',
  why: 'Inboxes cut longer subjects off, phones after half of that.',
  source: 'RFC 5322, 2.1.1',
  examples: { good: [], bad: [] },
  check: 'files',
};
