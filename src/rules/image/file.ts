import type { DocumentedRule } from '../rule.ts';

export const imageFile: DocumentedRule = {
  id: 'image/file',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A picture that stands beside a source exists, inside the newsroom, and is a picture.',
  why: 'A page with a hole in it is not ready, and a picture from elsewhere on the disk, or another file in its place, is nobody’s to publish.',
  source: 'README, "Pictures"',
  examples: { good: [], bad: [] },
  check: 'files',
};
