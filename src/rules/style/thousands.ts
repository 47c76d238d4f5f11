import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const styleThousands = patternRule({
  id: 'style/thousands',
  severity: 'info',
  fixable: 'unsafe',
  languages: ['en'],
  presets: ['strict'],
  essential: false,
  summary: 'Figures of five digits and more have commas.',
  why: '125000 and 1250000 look the same to a reader in a hurry.',
  source: 'UN Editorial Manual, numbers',
  examples: {
    good: [{ body: 'Some 125,000 books.' }, { body: 'In 2024 they read.' }],
    bad: [{ body: 'Some ⟦125000⟧ books.' }],
  },
  cue: CUE.digit,
  pattern: /(?<![\p{L}\d.,/#+-])[1-9]\d{4,8}(?![\p{L}\d/-]|[.,]\d)/gu,
  kinds: ['paragraph', 'cell'],
  explain: ([found]) => {
    const instead = found.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
    return { message: `${found} has no commas.`, hint: `Write ${instead}.`, instead };
  },
});
