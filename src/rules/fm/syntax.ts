import type { DocumentedRule } from '../rule.ts';

export const fmSyntax: DocumentedRule = {
  id: 'fm/syntax',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Front matter is valid YAML: keys with values.',
  why: 'A parser that guesses publishes the wrong metadata.',
  source: 'YAML 1.2.2',
  examples: {
    good: [{}],
    bad: [{ set: { title: '⟦Mexico: a visit⟧' } }, { whole: '---\n⟦- title⟧\n---\n' }],
  },
  check: 'reader',
};
