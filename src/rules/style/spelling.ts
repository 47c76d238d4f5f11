import { termRule } from '../prose/term-rule.ts';

export const styleSpelling = termRule({
  id: 'style/spelling',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en'],
  presets: ['strict'],
  essential: false,
  summary: 'English is spelt as the UN spells it: programme, labour, centre; -ize, -yse.',
  why: 'One house has one spelling; searches miss the other.',
  source: 'UN Editorial Manual, spelling',
  problem: (word) => `"${word}" is not the spelling of the UN.`,
  examples: {
    good: [{ body: 'The programme of the centre was organized and analysed.' }],
    bad: [{ body: 'The ⟦center⟧ was ⟦organised⟧ well.' }],
  },
});
