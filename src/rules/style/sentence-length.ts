import { patternRule } from '../prose/pattern-rule.ts';

export const styleSentenceLength = patternRule({
  id: 'style/sentence-length',
  severity: 'info',
  fixable: 'none',
  languages: 'all',
  presets: ['strict'],
  essential: false,
  summary: 'A sentence has at most 45 words.',
  why: 'Nobody reads a longer one aloud in one breath, and translators cut it.',
  source: 'plainlanguage.gov, short sentences',
  examples: {
    good: [{ body: 'A short sentence. Another one.' }],
    bad: [{ body: `⟦${'The room opened and '.repeat(12)}closed.⟧` }],
  },
  pattern: /[^.!?؟…\s][^.!?؟…]*(?:[.!?؟…]|$)/gu,
  kinds: ['paragraph'],
  inSpeech: true,
  explain: ([found]) => {
    const count = found.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
    return count <= 45 ? undefined : { message: `This sentence has ${count} words.`, hint: 'Make two of it.' };
  },
});
