import type { DocumentedRule } from '../rule.ts';

export const suppressionUnused: DocumentedRule = {
  id: 'suppression/unused',
  severity: 'warning',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A comment that switches a rule off has a finding to switch off.',
  why: 'What is left behind after the text was mended would hide the next mistake.',
  source: 'README, "Suppress a finding"',
  examples: {
    good: [{ set: { dateline: 'Geneva – # iom-release-disable-line dateline/plain -- as it was printed' } }],
    bad: [
      { set: { dateline: 'Geneva # iom-release-disable-line ⟦dateline/plain⟧ -- as it was printed' } },
      { body: 'Text.\n<!-- iom-release-disable-next-line ⟦email/domain⟧ -- why -->\nMore.' },
    ],
  },
  check: 'reader',
};
