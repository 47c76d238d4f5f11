import { termRule } from '../prose/term-rule.ts';

export const termGender = termRule({
  id: 'term/gender',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary: 'Words for functions are used that fit everyone.',
  why: 'A release speaks of functions, and women have them too.',
  source: 'United Nations, Guidelines for gender-inclusive language',
  problem: 'fits only some of those it may mean',
  examples: {
    good: [{ body: 'The chair of the library opened the room.' }],
    bad: [{ body: 'The ⟦chairman⟧ of the library opened the room.' }],
  },
});
