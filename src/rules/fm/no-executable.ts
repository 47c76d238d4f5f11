import type { DocumentedRule } from '../rule.ts';

export const fmNoExecutable: DocumentedRule = {
  id: 'fm/no-executable',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Front matter is YAML and nothing else.',
  why: 'Other front matter languages, JavaScript above all, are programs: reading a release must never run one.',
  source: 'gray-matter issues 131 and 182',
  examples: {
    good: [{}],
    bad: [{ whole: '---⟦js⟧\nmodule.exports = {}\n---\n' }, { whole: '---⟦ toml⟧\ntitle = 1\n---\n' }],
  },
  check: 'reader',
};
