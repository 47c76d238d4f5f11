import type { DocumentedRule } from '../rule.ts';

export const suppressionValid: DocumentedRule = {
  id: 'suppression/valid',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A comment that switches a rule off names the rule and gives a reason.',
  why: 'Nobody remembers next year why a finding was waved through, and a misspelt comment hides that it does nothing.',
  source: 'README, "Suppress a finding"',
  examples: {
    good: [{ set: { dateline: 'Geneva – # iom-release-disable-line dateline/plain -- as it was printed' } }],
    bad: [
      { body: '⟦<!-- iom-release-disable-next-line dateline/plain -->⟧\n\nText.' },
      { body: '⟦<!-- iom-release-disable-nextline dateline/plain -- why -->⟧\n\nText.' },
      { body: '<!-- iom-release-disable-next-line ⟦dateline/plane⟧ -- why -->\n\nText.' },
      { set: { '# iom-release-disable-next-line ⟦date/valid⟧ -- why\nsubtitle': 'A quiet place' } },
    ],
  },
  check: 'reader',
};
