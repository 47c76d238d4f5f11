import type { TermTable } from '../term.ts';

/** The two Palermo Protocols (A/RES/55/25): trafficking is of persons and by exploitation, smuggling of migrants over a border. */
export const traffickingTerms: TermTable = {
  rule: 'term/trafficking',
  terms: {
    en: [
      { words: '{human|people} smuggling', instead: 'smuggling of migrants' },
      {
        words: '{human|people} {smuggler|smugglers}',
        instead: '{migrant smuggler|migrant smugglers|migrant smuggler|migrant smugglers}',
      },
      {
        words: '{migrant trafficking|trafficking of migrants|trafficking in migrants}',
        hint: 'Write "trafficking in persons" where people are exploited, "smuggling of migrants" where they are brought over a border.',
      },
    ],
    fr: [
      {
        words: "{trafic d'êtres humains|trafic de personnes}",
        hint: 'Écrivez « traite des personnes » ou « trafic illicite de migrants ».',
      },
      { words: 'traite des migrants', hint: 'Écrivez « traite des personnes » ou « trafic illicite de migrants ».' },
    ],
    es: [
      {
        words: '{tráfico de personas|tráfico de seres humanos|tráfico humano}',
        hint: 'Escriba "trata de personas" o "tráfico ilícito de migrantes".',
      },
      { words: 'trata de migrantes', hint: 'Escriba "trata de personas" o "tráfico ilícito de migrantes".' },
    ],
    ar: [{ words: '{تهريب البشر|تهريب الأشخاص}', instead: 'تهريب المهاجرين' }],
  },
};
