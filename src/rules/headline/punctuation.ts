import { patternRule } from '../prose/pattern-rule.ts';

export const headlinePunctuation = patternRule({
  id: 'headline/punctuation',
  severity: 'warning',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['strict'],
  essential: false,
  summary: 'A headline ends without a full stop or an exclamation mark.',
  why: 'It is a headline and not a sentence of the text.',
  source: 'AP Stylebook, headlines',
  examples: {
    good: [{ set: { title: 'Harbour Library Opens' } }, { set: { title: 'Who Reads at Night?' } }],
    bad: [{ set: { title: 'Harbour Library Opens⟦.⟧' } }],
  },
  pattern: /(?<![.\p{Lu}])[.!]$/gu,
  kinds: ['title', 'subtitle'],
  inSpeech: true,
  explain: ([found]) => ({ message: `This line ends with "${found}".`, hint: 'Delete it.', instead: '' }),
});
