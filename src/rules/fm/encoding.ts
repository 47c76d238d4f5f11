import type { DocumentedRule } from '../rule.ts';

export const fmEncoding: DocumentedRule = {
  id: 'fm/encoding',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Sources are UTF-8 text without NUL characters.',
  why: 'Names with accents and whole Arabic texts arrive broken in any other encoding.',
  source: 'RFC 3629',
  examples: {
    good: [{}],
    bad: [{ body: 'A⟦\u0000⟧B' }],
  },
  check: 'reader',
};
