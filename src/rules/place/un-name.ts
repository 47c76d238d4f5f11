import { termRule } from '../prose/term-rule.ts';

export const placeUnName = termRule({
  id: 'place/un-name',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary: 'Countries are called as the UN calls them.',
  why: 'A Member State reads how it is called.',
  source: 'UNTERM, short names of Member States',
  problem: 'is not the name at the UN',
  examples: {
    good: [{ body: 'The boats came from Viet Nam and Côte d’Ivoire.' }],
    bad: [{ body: 'The boats came from ⟦Vietnam⟧ and the ⟦Ivory Coast⟧.' }],
  },
});
