import { patternRule } from '../prose/pattern-rule.ts';

export const headlineLength = patternRule({
  id: 'headline/length',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict'],
  essential: false,
  summary: 'A headline has at most 110 characters.',
  why: 'Longer ones are cut in search results, subjects and feeds.',
  source: 'Google, title links; RFC 5322, 2.1.1',
  examples: {
    good: [{ set: { title: 'Harbour Library Opens' } }],
    bad: [{ set: { title: `⟦Harbour Library ${'Opens and '.repeat(10)}Closes⟧` } }],
  },
  pattern: /^[\s\S]{111,}$/gu,
  kinds: ['title'],
  inSpeech: true,
  explain: ([found]) => ({
    message: `The headline has ${found.length} characters.`,
    hint: 'Say what happened in 110; the rest is for the subtitle.',
  }),
});
