import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const styleDoubleSpace = patternRule({
  id: 'style/double-space',
  severity: 'info',
  fixable: 'safe',
  languages: 'all',
  presets: ['strict'],
  essential: false,
  summary: 'Words are parted by one space.',
  why: 'Wire copy and plain text show what a browser hides.',
  source: 'UN Editorial Manual, spacing',
  examples: {
    good: [{ body: 'One space. And one more.' }],
    bad: [{ body: 'Two⟦  ⟧spaces.' }],
  },
  cue: CUE.doubleSpace,
  pattern: /(?<=\S) {2,}(?=\S)/gu,
  inSpeech: true,
  explain: ([found]) => ({ message: `There are ${found.length} spaces.`, hint: 'Write one space.', instead: ' ' }),
});
