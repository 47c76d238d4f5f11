import type { DocumentedRule } from '../rule.ts';

export const fmSyntax: DocumentedRule = {
  id: 'fm/syntax',
  severity: 'error',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Front matter is valid YAML: keys with values.',
  why: 'A parser that guesses publishes the wrong metadata.',
  source: 'YAML 1.2.2',
  examples: {
    good: [{}],
    bad: [
      { set: { title: '⟦Mexico: a visit⟧' } },
      { set: { themes: '⟦[reading, rooms⟧' } },
      { whole: '---\ntitle: A\ndate:⟦\u00a0⟧2024-03-05\n---\n' },
      { whole: '---\n⟦- title⟧\n---\n' },
    ],
  },
  check: 'reader',
};
