import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const styleCurrency = patternRule({
  id: 'style/currency',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en'],
  presets: ['strict'],
  essential: false,
  summary: 'Amounts carry the code of their currency: USD 140 million.',
  why: 'A dollar sign is many currencies; the code is one.',
  source: 'ISO 4217; IOM releases since 2013',
  examples: {
    good: [{ body: 'The room cost USD 140,000.' }],
    bad: [{ body: 'The room cost ⟦US$140,000⟧.' }, { body: 'The room cost ⟦$140,000⟧.' }],
  },
  cue: CUE.currency,
  pattern: /(?:US ?)?\$ ?(\d+(?:[.,]\d+)*)/gu,
  explain: ([found, amount]) => ({
    message: `"${found}" does not say which currency.`,
    hint: `Write "USD ${amount}", if it is that.`,
    instead: `USD ${amount}`,
  }),
});
