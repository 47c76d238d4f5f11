import { patternRule } from '../prose/pattern-rule.ts';

export const headlineCapitals = patternRule({
  id: 'headline/capitals',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'A headline is not in capitals.',
  why: 'Capitals read as shouting, are spelt out by screen readers, and lose accents.',
  source: 'WCAG 2.2, understanding 3.1; AP Stylebook, headlines',
  examples: {
    good: [{ set: { title: 'IOM and the EU' } }],
    bad: [{ set: { title: '⟦HARBOUR LIBRARY OPENS⟧' } }],
  },
  pattern: /^[^\p{Ll}]*$/gu,
  kinds: ['title', 'subtitle'],
  inSpeech: true,
  explain: ([found]) =>
    (found.match(/\p{Lu}/gu)?.length ?? 0) < 12
      ? undefined
      : { message: 'This line is all in capitals.', hint: 'Write it with capitals where words begin.' },
});
