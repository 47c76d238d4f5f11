import type { DocumentedRule } from '../rule.ts';

export const emailCss: DocumentedRule = {
  id: 'email/css',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'Mail programs keep the CSS that an email relies on.',
  why: 'What a program drops is not there for its readers: a column is too wide, a text cannot be read.',
  source: 'caniemail.com',
  examples: { good: [], bad: [] },
  check: 'files',
};
