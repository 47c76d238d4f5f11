import { termRule } from '../prose/term-rule.ts';

export const termTrafficking = termRule({
  id: 'term/trafficking',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es', 'ar'],
  presets: ['strict'],
  essential: false,
  summary: 'Trafficking in persons and smuggling of migrants are kept apart.',
  why: 'They are two crimes under two protocols: one is exploitation, the other crossing a border for money.',
  source: 'Protocols to the UN Convention against Transnational Organized Crime (A/RES/55/25)',
  problem: (word) => `"${word}" mixes up two crimes.`,
  examples: {
    good: [{ body: 'The play is about trafficking in persons.' }],
    bad: [
      { body: 'The play is about ⟦human smuggling⟧.' },
      { body: 'The talk was about the ⟦trafficking of migrants⟧.' },
      { set: { language: 'fr' }, body: 'La pièce parle de ⟦traite des migrants⟧.' },
      { set: { language: 'es' }, body: 'La obra trata del ⟦tráfico de personas⟧.' },
      { set: { language: 'ar' }, body: 'تتحدث المسرحية عن ⟦تهريب البشر⟧.' },
    ],
  },
});
