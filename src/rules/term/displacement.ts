import { termRule } from '../prose/term-rule.ts';

export const termDisplacement = termRule({
  id: 'term/displacement',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es', 'ar'],
  presets: ['strict'],
  essential: false,
  summary: 'Refugee is said of those who are refugees by law.',
  why: 'The 1951 Convention does not know climate or economic refugees, and internally displaced persons crossed no border.',
  source: 'IOM, Glossary on Migration (2019), "climate migration", "refugee"',
  problem: (word) => `"${word}" is no term of law.`,
  examples: {
    good: [{ body: 'Refugees and people displaced by the storm may borrow books.' }],
    bad: [
      { body: 'The storm made ⟦climate refugees⟧.' },
      { body: 'The ⟦internal refugees⟧ returned.' },
      { set: { language: 'fr' }, body: 'La tempête fait des ⟦réfugiés climatiques⟧.' },
      { set: { language: 'es' }, body: 'La tormenta deja ⟦refugiados climáticos⟧.' },
      { set: { language: 'ar' }, body: 'وصل ⟦لاجئو المناخ⟧ إلى القاعة.' },
    ],
  },
});
