import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const styleExclamation = patternRule({
  id: 'style/exclamation',
  severity: 'info',
  fixable: 'none',
  languages: 'all',
  presets: ['strict'],
  essential: false,
  summary: 'Statements end with a full stop.',
  why: 'An exclamation mark makes news an advertisement.',
  source: 'AP Stylebook, "exclamation point"',
  examples: {
    good: [{ body: 'The room opened. “At last!” she said.' }],
    bad: [{ body: 'The room opened⟦!⟧' }],
  },
  cue: CUE.exclamation,
  pattern: /!/gu,
  kinds: ['paragraph', 'subtitle', 'summary'],
  explain: () => ({ message: 'An exclamation mark stands outside of a quotation.', hint: 'End with a full stop.' }),
});
