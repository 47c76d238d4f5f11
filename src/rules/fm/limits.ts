import type { DocumentedRule } from '../rule.ts';

export const fmLimits: DocumentedRule = {
  id: 'fm/limits',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Front matter is at most 256 KB long and 16 levels deep.',
  why: 'Nothing honest is larger; hostile files must not hold up a build.',
  source: 'Measured: README, "Limits"',
  examples: {
    good: [{}],
    bad: [{ set: { themes: '[[[[[[[[[[[[[[[[⟦[a]⟧]]]]]]]]]]]]]]]]' } }],
  },
  check: 'reader',
};
