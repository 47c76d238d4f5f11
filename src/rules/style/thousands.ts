import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';
import { languageOf } from '../prose/scan.ts';

export const styleThousands = patternRule({
  id: 'style/thousands',
  severity: 'info',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary:
    'Figures of five digits and more are parted: by commas in English, by no-break spaces in French and Spanish.',
  why: '125000 and 1250000 look the same to a reader in a hurry.',
  source: 'UN Editorial Manual, numbers; Imprimerie nationale, Lexique; Real Academia Española, Ortografía (2010)',
  examples: {
    good: [{ body: 'Some 125,000 books.' }, { body: 'In 2024 they read.' }],
    bad: [
      { body: 'Some ⟦125000⟧ books.' },
      { set: { language: 'fr' }, body: 'Près de ⟦125000⟧ livres.' },
      { set: { language: 'es' }, body: 'Unos ⟦125000⟧ libros.' },
    ],
  },
  cue: CUE.digit,
  pattern: /(?<![\p{L}\d.,/#+-])[1-9]\d{4,8}(?![\p{L}\d/-]|[.,]\d)/gu,
  kinds: ['paragraph', 'cell'],
  explain: ([found], _, { metadata }) => {
    const isEnglish = languageOf(metadata) === 'en';
    const instead = found.replace(/(?<=\d)(?=(?:\d{3})+$)/g, isEnglish ? ',' : '\u00a0');
    const message = isEnglish ? `${found} has no commas.` : `${found} has no spaces.`;
    return { message, hint: isEnglish ? `Write ${instead}.` : 'Part it in threes with no-break spaces.', instead };
  },
});
