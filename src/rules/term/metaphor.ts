import { termRule } from '../prose/term-rule.ts';

export const termMetaphor = termRule({
  id: 'term/metaphor',
  severity: 'warning',
  fixable: 'none',
  languages: ['en', 'fr', 'es', 'ar'],
  presets: ['strict'],
  essential: false,
  summary: 'People are not written of as water, insects or an army.',
  why: 'Metaphors of disaster make readers afraid of people, and say nothing of how many came.',
  source: 'IOM, media and migration guides; Ethical Journalism Network, five-point guide',
  problem: (word) => `"${word}" speaks of people as of a disaster.`,
  examples: {
    good: [{ body: 'A wave hit the pier.' }, { body: 'In May 1,200 people arrived.' }],
    bad: [
      { body: 'The town saw a ⟦wave of migrants⟧ in May.' },
      { set: { language: 'fr' }, body: 'La ville a vu une ⟦vague de migrants⟧.' },
      { set: { language: 'es' }, body: 'Llegó una ⟦oleada de migrantes⟧.' },
      { set: { language: 'ar' }, body: 'شهدت المدينة ⟦موجة من المهاجرين⟧.' },
    ],
  },
});
