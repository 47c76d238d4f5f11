import { COMPLETE_LANGUAGES } from '../../model/language.ts';
import { termRule } from '../prose/term-rule.ts';

export const termGender = termRule({
  id: 'term/gender',
  severity: 'warning',
  fixable: 'unsafe',
  languages: COMPLETE_LANGUAGES,
  presets: ['strict'],
  essential: false,
  summary: 'Words for functions are used that fit everyone.',
  why: 'A release speaks of functions, and women have them too.',
  source: 'United Nations, Guidelines for gender-inclusive language',
  problem: (word) => `"${word}" fits only some of those it may mean.`,
  examples: {
    good: [{ body: 'The chair of the library opened the room.' }],
    bad: [
      { body: 'The ⟦chairman⟧ of the library opened the room.' },
      { set: { language: 'fr' }, body: 'Les ⟦hommes d’affaires⟧ lisent.' },
      { set: { language: 'es' }, body: 'Vino un ⟦hombre de negocios⟧.' },
      { set: { language: 'ar' }, body: 'جاء ⟦رجال الإطفاء⟧ إلى القاعة.' },
    ],
  },
});
