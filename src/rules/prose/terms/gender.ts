import type { TermTable } from '../term.ts';

/** United Nations, Guidelines for gender-inclusive language in Arabic, English, French, Spanish. */
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
      { words: "{homme d'affaires|hommes d'affaires}", instead: '{personne d’affaires|gens d’affaires}' },
      { words: '{homme politique|hommes politiques}', instead: '{personnalité politique|personnalités politiques}' },
      { words: '{femmes de ménage|femme de ménage}', instead: '{agents d’entretien|agent d’entretien}' },
    ],
    es: [
      { words: '{hombre de negocios|hombres de negocios}', hint: 'Escriba "persona" o "personas", o quiénes son.' },
      { words: 'los derechos del hombre', instead: 'los derechos humanos' },
      {
        words: '{ama de casa|amas de casa}',
        instead: '{persona que se ocupa del hogar|personas que se ocupan del hogar}',
      },
    ],
    ar: [
      { words: '{رجل الشرطة|رجال الشرطة}', instead: '{فرد الشرطة|أفراد الشرطة}' },
      { words: '{رجل الإطفاء|رجال الإطفاء}', instead: '{فرد الإطفاء|أفراد الإطفاء}' },
      { words: '{رجل الأعمال|رجال الأعمال}', instead: '{صاحب الأعمال|أصحاب الأعمال}' },
    ],
  },
};
