import type { DocumentedRule } from '../rule.ts';

export const fmDuplicateKey: DocumentedRule = {
  id: 'fm/duplicate-key',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Each key is written once.',
  why: 'Of two values a parser silently drops one, and it may be the right one.',
  source: 'YAML 1.2.2, 3.2.1.1',
  examples: {
    good: [{}],
    bad: [{ set: { title: 'One\n⟦title⟧: Two' } }],
  },
  check: 'reader',
};
