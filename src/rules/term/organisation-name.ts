import { termRule } from '../prose/term-rule.ts';

export const termOrganisationName = termRule({
  id: 'term/organisation-name',
  severity: 'error',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es', 'ar'],
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'The organisation is called by its name.',
  why: 'Agencies copy the name; a wrong one stays in archives.',
  source: 'Constitution of the International Organization for Migration',
  problem: (word) => `"${word}" is not the name of the organisation.`,
  examples: {
    good: [
      { body: 'The International Organization for Migration (IOM) lent the books.' },
      { set: { language: 'fr' }, body: 'L’Organisation internationale pour les migrations (OIM) prête des livres.' },
      { set: { language: 'es' }, body: 'La Organización Internacional para las Migraciones (OIM) presta libros.' },
      { set: { language: 'ar' }, body: 'تعير المنظمة الدولية للهجرة الكتب.' },
    ],
    bad: [
      { body: 'The ⟦International Organisation for Migration⟧ lent the books.' },
      { set: { language: 'fr' }, body: 'L’⟦Organisation internationale pour la migration⟧ prête des livres.' },
      { set: { language: 'es' }, body: 'La ⟦Organización Internacional para la Migración⟧ presta libros.' },
      { set: { language: 'ar' }, body: 'تعير ⟦منظمة الهجرة الدولية⟧ الكتب.' },
    ],
  },
});
