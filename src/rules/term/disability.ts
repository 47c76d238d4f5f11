import { termRule } from '../prose/term-rule.ts';

export const termDisability = termRule({
  id: 'term/disability',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es', 'ar'],
  presets: ['strict'],
  essential: false,
  summary: 'Persons with disabilities and older persons are spoken of as persons first.',
  why: 'Article 1 of the Convention on the Rights of Persons with Disabilities says who they are; the rest is a label.',
  source: 'United Nations Office at Geneva, Disability-inclusive language guidelines (2021)',
  problem: (word) => `"${word}" puts a label before the person.`,
  examples: {
    good: [{ body: 'Persons with disabilities can reach every shelf.' }],
    bad: [
      { body: 'The room is open to ⟦the disabled⟧.' },
      { body: 'A lift helps ⟦disabled children⟧.' },
      { set: { language: 'fr' }, body: 'La salle accueille ⟦les handicapés⟧.' },
      { set: { language: 'es' }, body: 'La sala recibe a ⟦los discapacitados⟧.' },
      { set: { language: 'ar' }, body: 'تستقبل القاعة ⟦المعاقين⟧.' },
    ],
  },
});
