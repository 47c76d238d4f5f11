import type { TermTable } from '../term.ts';

/** UN Editorial Manual, spelling: the Concise Oxford Dictionary, -ize where it gives both, -yse. */
export const spellingTerms: TermTable = {
  rule: 'style/spelling',
  names: 'kept',
  terms: {
    en: [
      { words: '{labor|labors|laborer|laborers}', instead: '{labour|labours|labourer|labourers}' },
      { words: '{center|centers|centered}', instead: '{centre|centres|centred}' },
      { words: '{program|programs}', hint: 'Write "programme", except of computers.' },
      {
        words: '{neighbor|neighbors|neighboring|neighborhood|neighborhoods}',
        instead: '{neighbour|neighbours|neighbouring|neighbourhood|neighbourhoods}',
      },
      {
        words: '{harbor|harbors|honor|honored|favor|favorable|behavior|color|colors|endeavor|endeavors}',
        instead: '{harbour|harbours|honour|honoured|favour|favourable|behaviour|colour|colours|endeavour|endeavours}',
      },
      {
        words:
          '{organise|organises|organised|organising|recognise|recognises|recognised|recognising|realise|realised|mobilise|mobilised|mobilising|stabilise|stabilised|prioritise|prioritised|emphasise|emphasised|minimise|maximise}',
        instead:
          '{organize|organizes|organized|organizing|recognize|recognizes|recognized|recognizing|realize|realized|mobilize|mobilized|mobilizing|stabilize|stabilized|prioritize|prioritized|emphasize|emphasized|minimize|maximize}',
      },
      {
        words: '{analyze|analyzes|analyzed|analyzing|paralyzed}',
        instead: '{analyse|analyses|analysed|analysing|paralysed}',
      },
      {
        words: '{traveled|traveling|traveler|travelers|canceled|counseling|counselor}',
        instead: '{travelled|travelling|traveller|travellers|cancelled|counselling|counsellor}',
      },
      {
        words:
          '{stabilisation|mobilisation|organisational|globalisation|reorganisation|specialised|authorised|criminalised}',
        instead:
          '{stabilization|mobilization|organizational|globalization|reorganization|specialized|authorized|criminalized}',
      },
    ],
  },
};
