import { COMPLETE_LANGUAGES } from '../../model/language.ts';
import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const styleCurrency = patternRule({
  id: 'style/currency',
  severity: 'warning',
  fixable: 'unsafe',
  languages: COMPLETE_LANGUAGES,
  presets: ['strict'],
  essential: false,
  summary: 'Amounts carry the code of their currency: USD 140 million.',
  why: 'A dollar sign is many currencies; the code is one.',
  source: 'ISO 4217; IOM releases since 2013',
  examples: {
    good: [{ body: 'The room cost USD 140,000.' }],
    bad: [
      { body: 'The room cost ⟦US$140,000⟧.' },
      { body: 'The room cost ⟦$140,000⟧.' },
      { set: { language: 'fr' }, body: 'La salle a coûté ⟦140 000 $⟧.' },
      { set: { language: 'es' }, body: 'La sala costó ⟦$140.000⟧.' },
      { set: { language: 'ar' }, body: 'كلفت القاعة ⟦140,000$⟧.' },
    ],
  },
  cue: CUE.currency,
  pattern:
    /(?:US ?)?\$ ?(\d+(?:[.,]\d+)*)|(?<![\p{L}\d])(\d+(?:[.,\u00a0\u202f ]\d+){0,4})[\u00a0\u202f ]?\$(?! ?\d)/gu,
  explain: ([found, before, amount = before]) => ({
    message: `"${found}" does not say which currency.`,
    hint: `Write "USD ${amount}", if it is that.`,
    instead: `USD ${amount}`,
  }),
});
