import type { TermTable } from '../term.ts';

/** IOM, Glossary on Migration (2019), "climate migration", "refugee": the 1951 Convention knows no such refugees. */
export const displacementTerms: TermTable = {
  rule: 'term/displacement',
  terms: {
    en: [
      {
        words: '{climate|environmental|climate-change} {refugee|refugees}',
        hint: 'Write "climate migrants" or "people displaced by disasters".',
      },
      { words: 'economic {refugee|refugees}', instead: '{migrant|migrants}' },
      { words: 'internal {refugee|refugees}', instead: '{internally displaced person|internally displaced persons}' },
    ],
    fr: [
      {
        words: '{réfugié climatique|réfugiés climatiques|réfugié environnemental|réfugiés environnementaux}',
        hint: 'Écrivez « migrants climatiques » ou « personnes déplacées par des catastrophes ».',
      },
      { words: '{réfugié économique|réfugiés économiques}', instead: '{migrant|migrants}' },
      {
        words: '{réfugié interne|réfugiés internes}',
        instead: '{personne déplacée interne|personnes déplacées internes}',
      },
    ],
    es: [
      {
        words: '{refugiado climático|refugiados climáticos|refugiado ambiental|refugiados ambientales}',
        hint: 'Escriba "migrantes climáticos" o "personas desplazadas por desastres".',
      },
      { words: '{refugiado económico|refugiados económicos}', instead: '{migrante|migrantes}' },
      {
        words: '{refugiado interno|refugiados internos}',
        instead: '{persona desplazada interna|personas desplazadas internas}',
      },
    ],
    ar: [{ words: '{لاجئو المناخ|لاجئي المناخ|اللاجئون المناخيون}', hint: 'اكتب: مهاجرون بسبب المناخ.' }],
  },
};
