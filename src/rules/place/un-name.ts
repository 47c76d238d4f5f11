import { COMPLETE_LANGUAGES } from '../../model/language.ts';
import { termRule } from '../prose/term-rule.ts';

export const placeUnName = termRule({
  id: 'place/un-name',
  severity: 'warning',
  fixable: 'unsafe',
  languages: COMPLETE_LANGUAGES,
  presets: ['strict'],
  essential: false,
  summary: 'Countries are called as the UN calls them.',
  why: 'A Member State reads how it is called.',
  source: 'UNTERM, short names of Member States',
  problem: (word) => `"${word}" is not the name at the UN.`,
  examples: {
    good: [{ body: 'The boats came from Viet Nam and Côte d’Ivoire.' }],
    bad: [
      { body: 'The boats came from ⟦Vietnam⟧ and the ⟦Ivory Coast⟧.' },
      { set: { language: 'fr' }, body: 'Les livres vont au ⟦Swaziland⟧.' },
      { set: { language: 'es' }, body: 'Los libros van a ⟦Costa de Marfil⟧.' },
      { set: { language: 'ar' }, body: 'وصلت القوارب من ⟦فيتنام⟧ و⟦ساحل العاج⟧.' },
    ],
  },
});
