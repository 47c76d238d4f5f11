import type { TermTable } from '../term.ts';

/** United Nations, Guidelines for gender-inclusive language in English, French, Spanish. */
export const genderTerms: TermTable = {
  rule: 'term/gender',
  names: 'kept',
  terms: {
    en: [
      { words: '{chairman|chairmen}', instead: '{chair|chairs}' },
      { words: '{spokesman|spokesmen}', instead: '{spokesperson|spokespersons}' },
      { words: '{policeman|policemen}', instead: '{police officer|police officers}' },
      { words: '{fireman|firemen}', instead: '{firefighter|firefighters}' },
      { words: '{businessman|businessmen}', instead: '{business person|business people}' },
      { words: 'mankind', instead: 'humanity' },
      { words: 'manpower', instead: 'workforce' },
      { words: '{man-made|manmade}', instead: 'human-made' },
      { words: '{fisherman|fishermen}', instead: '{fisher|fishers}' },
      { words: '{housewife|housewives}', instead: '{homemaker|homemakers}' },
    ],
    fr: [
      { words: "droits de l'homme et du citoyenne", instead: 'droits humains' },
      { words: '{femmes de ménage|femme de ménage}', instead: '{agents d’entretien|agent d’entretien}' },
    ],
    es: [
      { words: 'los derechos del hombre', instead: 'los derechos humanos' },
      {
        words: '{ama de casa|amas de casa}',
        instead: '{persona que se ocupa del hogar|personas que se ocupan del hogar}',
      },
    ],
  },
};
