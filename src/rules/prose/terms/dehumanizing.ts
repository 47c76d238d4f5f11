import type { TermTable } from '../term.ts';

/** IOM, Glossary on Migration (2019); PICUM, "Words Matter": words that make people a thing or an offence. */
export const dehumanizingTerms: TermTable = {
  rule: 'term/dehumanizing',
  terms: {
    en: [
      { words: 'illegals', hint: 'Write "migrants in an irregular situation", or who they are.' },
      { words: '{anchor baby|anchor babies}', hint: 'Write "child" or "children".' },
      {
        words: '{bogus|fake} {refugee|refugees|asylum seeker|asylum seekers|asylum-seeker|asylum-seekers}',
        hint: 'Write what was decided about the claim.',
      },
      {
        words: '{failed asylum seeker|failed asylum seekers|failed asylum-seeker|failed asylum-seekers}',
        instead:
          '{person whose asylum claim was rejected|people whose asylum claims were rejected|person whose asylum claim was rejected|people whose asylum claims were rejected}',
      },
    ],
    fr: [
      // The person first, and said of what the person lacks.
      {
        words:
          '{personne|personnes|femmes|hommes|familles|enfants|élèves|jeunes|mineurs|travailleurs|travailleuses|migrants|migrantes} {sans-papiers|sans papiers}',
        right: true,
      },
      { words: '{sans-papiers|sans papiers}', instead: 'personnes en situation irrégulière' },
      { words: '{clandestins|les illégaux}', hint: 'Écrivez « migrants en situation irrégulière ».' },
      { words: '{faux réfugié|faux réfugiés}', hint: 'Écrivez ce qui a été décidé de la demande.' },
    ],
    es: [
      {
        words: '{los ilegales|indocumentados ilegales}',
        instead: '{las personas en situación irregular|personas en situación irregular}',
      },
      {
        words:
          '{persona|personas|mujeres|hombres|familias|niños|niñas|jóvenes|menores|trabajadores|trabajadoras|migrantes} {sin papeles|sinpapeles}',
        right: true,
      },
      { words: '{sin papeles|sinpapeles}', instead: 'personas en situación irregular' },
    ],
    ar: [
      {
        words: '{مهاجرين متسللين|المهاجرين المتسللين|مهاجرون متسللون|المهاجرون المتسللون}',
        instead:
          '{مهاجرين في وضع غير نظامي|المهاجرين في وضع غير نظامي|مهاجرون في وضع غير نظامي|المهاجرون في وضع غير نظامي}',
      },
      {
        words:
          '{لاجئ مزيف|لاجئون مزيفون|لاجئين مزيفين|اللاجئون المزيفون|اللاجئين المزيفين|لاجئين وهميين|اللاجئين الوهميين}',
        hint: 'اكتب ما الذي تقرر بشأن الطلب.',
      },
    ],
  },
};
