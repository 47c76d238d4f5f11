import type { DocumentedRule } from '../rule.ts';

export const fmAlias: DocumentedRule = {
  id: 'fm/alias',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Aliases name an anchor that exists, and there are not more than 100.',
  why: 'Aliases of aliases blow a small file up to gigabytes.',
  source: 'YAML 1.2.2, 7.1',
  examples: {
    good: [{ set: { themes: '&t [migration]', keywords: '*t' } }],
    bad: [{ set: { themes: '⟦*none⟧' } }],
  },
  check: 'reader',
};
