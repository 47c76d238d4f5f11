import type { DocumentedRule } from '../rule.ts';

export const fileReadable: DocumentedRule = {
  id: 'file/readable',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'A source is a regular file of at most 4 MB that can be read.',
  why: 'A pipe or a device called release.md would hold the build for ever.',
  source: 'README, "Limits"',
  examples: { good: [], bad: [] },
  check: 'files',
};
