import type { DocumentedRule } from '../rule.ts';

export const fmFence: DocumentedRule = {
  id: 'fm/fence',
  severity: 'error',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Front matter stands between two lines of three hyphens, the first of them on line 1.',
  why: 'Without both fences the metadata is taken for text, or the text for metadata, and nobody notices before publication.',
  source: 'gray-matter; Jekyll front matter',
  examples: {
    good: [{}],
    bad: [
      { whole: '⟦# Harbour Library Opens⟧\n' },
      { whole: '⟦---⟧\ntitle: Harbour Library Opens\n' },
      { whole: '⟦----⟧\ntitle: Harbour Library Opens\n----\n' },
      { whole: '⟦\n⟧---\ntitle: Harbour Library Opens\n---\n' },
    ],
  },
  check: 'reader',
};
