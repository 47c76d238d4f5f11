import type { DocumentedRule } from '../rule.ts';

export const structureLimits: DocumentedRule = {
  id: 'structure/limits',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'The text has at most 500,000 characters, 2,000 lines, 5,000 table cells and 64 levels of nesting.',
  why: 'Beyond that, and beyond 1,500 marks of Markdown in a paragraph, parsers need seconds; no release needs it.',
  source: 'Measured: README, "Limits"',
  examples: {
    good: [{}],
    bad: [{ body: `⟦${'>'.repeat(65)}⟧ a` }],
  },
  check: 'reader',
};
