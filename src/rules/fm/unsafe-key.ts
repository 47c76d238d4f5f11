import type { DocumentedRule } from '../rule.ts';

export const fmUnsafeKey: DocumentedRule = {
  id: 'fm/unsafe-key',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Keys that reach into JavaScript itself are refused.',
  why: 'A key such as __proto__ can change every object of a program that merges front matter carelessly.',
  source: 'CWE-1321',
  examples: {
    good: [{}],
    bad: [{ whole: '---\n⟦__proto__⟧: x\n---\n' }],
  },
  check: 'reader',
};
