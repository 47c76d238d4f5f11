import { termRule } from '../prose/term-rule.ts';

export const placeSpelling = termRule({
  id: 'place/spelling',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary: 'Cities are spelt as at the UN.',
  why: 'A city has one spelling in a house, and some spellings are a statement.',
  source: 'UNTERM; United Nations Group of Experts on Geographical Names',
  problem: (word) => `"${word}" is spelt otherwise at the UN.`,
  examples: {
    good: [{ body: 'The books went to Kyiv and Port-au-Prince.' }],
    bad: [
      { body: 'The books went to ⟦Kiev⟧.' },
      { set: { language: 'fr' }, body: 'Les livres vont à ⟦Addis Abéba⟧.' },
      { set: { language: 'es' }, body: 'Los libros van a ⟦Puerto Principe⟧.' },
    ],
  },
});
