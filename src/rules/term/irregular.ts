import { termRule } from '../prose/term-rule.ts';

export const termIrregular = termRule({
  id: 'term/irregular',
  severity: 'error',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es', 'ar'],
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'No person is called illegal, and no migration but by law.',
  why: 'A person can be in an irregular situation; only an act can be illegal. Agencies copy the words of a release.',
  source: 'IOM, Glossary on Migration (2019), "irregular migration"',
  problem: (word) => `"${word}" is not used of people who move.`,
  examples: {
    good: [
      { body: 'The library helped irregular migrants.' },
      { body: 'She said: “They call us illegal immigrants.”' },
    ],
    bad: [
      { body: 'The library helped ⟦illegal immigrants⟧.' },
      { set: { language: 'fr' }, body: 'La bibliothèque aide les ⟦migrants clandestins⟧.' },
      { set: { language: 'es' }, body: 'La sala recibe a ⟦migrantes ilegales⟧.' },
      { set: { language: 'ar' }, body: 'ساعدت المكتبة ⟦المهاجرين غير الشرعيين⟧.' },
    ],
  },
});
