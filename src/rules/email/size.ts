import type { DocumentedRule } from '../rule.ts';

export const emailSize: DocumentedRule = {
  id: 'email/size',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'The HTML of an email is below 100 KB.',
  why: 'Gmail cuts longer messages off: contacts and the link to the page are what readers lose.',
  source: 'Gmail: messages over 102 KB are clipped',
  examples: { good: [], bad: [] },
  check: 'files',
};
