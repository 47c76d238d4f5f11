import type { TermTable } from '../term.ts';

/** The names of the organisation in its Constitution (2013 edition) and on its sites. */
export const organisationNameTerms: TermTable = {
  rule: 'term/organisation-name',
  terms: {
    en: [
      {
        words:
          '{International Organisation for Migration|International Organization of Migration|International Organisation of Migration|International Office for Migration|International Organization for Migrations|International Organization on Migration}',
        instead: 'International Organization for Migration',
      },
      {
        words:
          '{Organization International for Migration|International Migration Organization|International Migration Organisation}',
        instead: 'International Organization for Migration',
      },
    ],
    fr: [
      {
        words:
          '{Organisation internationale pour la migration|Organisation internationale des migrations|Organisation internationale de la migration}',
        instead: 'Organisation internationale pour les migrations',
      },
    ],
    es: [
      {
        words:
          '{Organización Internacional para la Migración|Organización Internacional de las Migraciones|Organización Internacional de Migraciones|Organización Internacional de la Migración}',
        instead: 'Organización Internacional para las Migraciones',
      },
    ],
    ar: [{ words: '{منظمة الهجرة الدولية|المنظمة العالمية للهجرة}', instead: 'المنظمة الدولية للهجرة' }],
  },
};
