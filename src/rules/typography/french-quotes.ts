import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const typographyFrenchQuotes = patternRule({
  id: 'typography/french-quotes',
  severity: 'info',
  fixable: 'unsafe',
  languages: ['fr'],
  presets: ['strict'],
  essential: false,
  summary: 'French quotations stand in « ».',
  why: 'Foreign marks look like a translation that nobody read.',
  source: 'Imprimerie nationale, Lexique des règles typographiques',
  examples: {
    good: [{ set: { language: 'fr' }, body: 'Elle dit «\u00a0oui\u00a0».' }],
    bad: [{ set: { language: 'fr' }, body: 'Elle dit ⟦“oui”⟧.' }],
  },
  cue: CUE.quote,
  pattern: /["“]([^"“”\n]{1,400})["”]/gu,
  kinds: ['paragraph', 'heading'],
  inSpeech: true,
  explain: ([, words = '']) => ({
    message: 'This quotation has the marks of another language.',
    hint: 'Write « and ».',
    instead: `«\u00a0${words.trim()}\u00a0»`,
  }),
});
