import type { TermTable } from '../term.ts';

/** UNTERM, the short names of Member States in the six languages, as of 2024. */
export const placeNameTerms: TermTable = {
  rule: 'place/un-name',
  terms: {
    en: [
      { words: 'Vietnam', instead: 'Viet Nam' },
      { words: 'Ivory Coast', instead: 'Côte d’Ivoire' },
      { words: 'Cape Verde', instead: 'Cabo Verde', since: '2013-10-24' },
      { words: 'Swaziland', instead: 'Eswatini', since: '2018-04-19' },
      { words: 'East Timor', instead: 'Timor-Leste' },
      { words: 'Burma', instead: 'Myanmar' },
      { words: 'Czech Republic', instead: 'Czechia', since: '2016-07-05' },
      { words: 'Turkey', instead: 'Türkiye', since: '2022-06-01' },
    ],
    fr: [
      { words: '{Vietnam|Viêt-nam}', instead: 'Viet Nam' },
      { words: '{Swaziland|Cap-Vert|Timor oriental|Birmanie}', instead: '{Eswatini|Cabo Verde|Timor-Leste|Myanmar}' },
    ],
    es: [
      { words: 'Vietnam', instead: 'Viet Nam' },
      {
        words: '{Costa de Marfil|Swazilandia|Suazilandia|Timor Oriental|Birmania}',
        instead: '{Côte d’Ivoire|Eswatini|Eswatini|Timor-Leste|Myanmar}',
      },
    ],
    ar: [
      {
        words: '{فيتنام|ساحل العاج|تيمور الشرقية|بورما}',
        instead: '{فييت نام|كوت ديفوار|تيمور - ليشتي|ميانمار}',
      },
      { words: '{جزر الرأس الأخضر|الرأس الأخضر}', instead: '{كابو فيردي|كابو فيردي}', since: '2013-10-24' },
      { words: '{سوازيلاند|سوازيلند}', instead: '{إسواتيني|إسواتيني}', since: '2018-04-19' },
      { words: 'جمهورية التشيك', instead: 'تشيكيا', since: '2016-07-05' },
    ],
  },
};
