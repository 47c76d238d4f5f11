import type { DocumentedRule } from '../rule.ts';

export const emailMessage: DocumentedRule = {
  id: 'email/message',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'An email can be written of the release.',
  why: 'Control characters, halves of characters and dates that no header can hold are refused: dropping them in silence would send something other than what was approved.',
  source: 'RFC 5322, 2.2 and 3.3; RFC 2045, 6',
  examples: { good: [], bad: [] },
  check: 'files',
};
