import type { TermTable } from '../term.ts';

/** UN Editorial Manual, plain language; plainlanguage.gov, "simple words". */
export const jargonTerms: TermTable = {
  rule: 'style/jargon',
  names: 'kept',
  terms: {
    en: [
      {
        words: '{utilize|utilizes|utilized|utilizing|utilise|utilises|utilised|utilising}',
        instead: '{use|uses|used|using|use|uses|used|using}',
      },
      { words: 'in order to', instead: 'to' },
      { words: '{prior to|subsequent to}', instead: '{before|after}' },
      {
        words:
          '{in the event that|in the framework of|within the framework of|with a view to|in close cooperation and coordination with|due to the fact that}',
        instead: '{if|under|under|to|with|because}',
      },
      { words: '{at this point in time|at the present time}', instead: 'now' },
      { words: '{beneficiary|beneficiaries}', hint: 'Say who they are: families, students, farmers.' },
      {
        words: '{capacitate|capacitated|operationalize|operationalized|sensitize|sensitized|sensitization}',
        hint: 'Say what was done: trained, put to use, told.',
      },
    ],
    fr: [
      { words: '{afin de pouvoir|dans le but de|en vue de}', instead: 'pour' },
      { words: '{au niveau de la|au niveau du}', hint: 'Écrivez « dans », « pour » ou « à ».' },
      { words: 'bénéficiaires', hint: 'Dites qui sont ces personnes.' },
    ],
    es: [
      { words: '{a nivel de|en aras de|con el objetivo de}', hint: 'Escriba "en", "para".' },
      { words: '{beneficiarios|beneficiarias}', hint: 'Diga quiénes son.' },
    ],
    ar: [{ words: '{المستفيدين|المستفيدون|مستفيدين|مستفيدون}', hint: 'اكتب من هم: أسر أو طلاب أو مزارعون.' }],
  },
};
