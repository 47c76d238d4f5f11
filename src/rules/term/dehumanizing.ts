import { COMPLETE_LANGUAGES } from '../../model/language.ts';
import { termRule } from '../prose/term-rule.ts';

export const termDehumanizing = termRule({
  id: 'term/dehumanizing',
  severity: 'error',
  fixable: 'unsafe',
  languages: COMPLETE_LANGUAGES,
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'No word makes people a thing, an offence or a lie.',
  why: 'Such words hurt those who are spoken of, and are quoted with the name of the organisation.',
  source: 'IOM, Glossary on Migration (2019); PICUM, "Words Matter"',
  problem: (word) => `"${word}" makes people a thing or an offence.`,
  examples: {
    good: [
      { body: 'People whose papers had expired came to read.' },
      { set: { language: 'fr' }, body: 'Des personnes sans-papiers lisaient.' },
      { set: { language: 'es' }, body: 'Leían personas sin papeles.' },
      { set: { title: '"Los \\"ilegales\\" leen, dice \\"los ilegales\\""', language: 'es' } },
    ],
    bad: [
      { body: 'The room was full of ⟦illegals⟧.' },
      { body: 'A ⟦failed asylum seeker⟧ asked for a card.' },
      { set: { language: 'fr' }, body: 'Des ⟦clandestins⟧ lisaient, et des ⟦sans-papiers⟧.' },
      { set: { language: 'es' }, body: 'Llegaron ⟦los ilegales⟧.' },
      { set: { language: 'ar' }, body: 'وصل ⟦المهاجرون المتسللون⟧ إلى القاعة.' },
    ],
  },
});
