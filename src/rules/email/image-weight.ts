import type { DocumentedRule } from '../rule.ts';

export const emailImageWeight: DocumentedRule = {
  id: 'email/image-weight',
  severity: 'info',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'The pictures of an email weigh less than 1 MB together.',
  why: 'Readers on the road wait for them or give up; inside a message they weigh a third more, and mail servers refuse more than about 10 MB.',
  source: 'RFC 2045, 6.8',
  examples: { good: [], bad: [] },
  check: 'files',
};
