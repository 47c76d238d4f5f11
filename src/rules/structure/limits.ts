import type { DocumentedRule } from '../rule.ts';

export const structureLimits: DocumentedRule = {
  id: 'structure/limits',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'The text is at most 1 MB long and quotations and lists are at most 64 levels deep.',
  why: 'Deeper nesting makes every Markdown parser slow; no release needs it.',
  source: 'Measured: README, "Limits"',
  examples: {
    good: [{}],
    bad: [{ body: `⟦${'>'.repeat(65)}⟧ a` }],
  },
  check: 'reader',
};
