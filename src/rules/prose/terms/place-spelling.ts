import type { TermTable } from '../term.ts';

/** UNTERM and the United Nations Group of Experts on Geographical Names: cities with a spelling in use at the UN. */
export const placeSpellingTerms: TermTable = {
  rule: 'place/spelling',
  terms: {
    en: [
      { words: '{Kiev|Kyev}', instead: 'Kyiv' },
      { words: "{Coxs Bazar|Cox Bazar|Cox's Bazaar}", instead: 'Cox’s Bazar' },
      {
        words: "{Port au Prince|Ouagadougu|Addis Abeba|N'djamena}",
        instead: '{Port-au-Prince|Ouagadougou|Addis Ababa|N’Djamena}',
      },
      { words: '{Lvov|Kharkov|Odessa}', instead: '{Lviv|Kharkiv|Odesa}' },
    ],
    fr: [{ words: '{Port au Prince|Addis Abéba}', instead: '{Port-au-Prince|Addis-Abeba}' }],
    es: [{ words: '{Puerto Principe|Addis Ababa}', instead: '{Puerto Príncipe|Addis Abeba}' }],
  },
};
