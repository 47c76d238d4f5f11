import { COMPLETE_LANGUAGES } from '../../model/language.ts';
import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const styleNumberFirst = patternRule({
  id: 'style/number-first',
  severity: 'info',
  fixable: 'none',
  languages: COMPLETE_LANGUAGES,
  presets: ['strict'],
  essential: false,
  summary: 'No sentence begins with a figure.',
  why: 'A figure after a full stop reads like its decimals.',
  source: 'UN Editorial Manual, numbers',
  examples: {
    good: [{ body: 'Twelve readers came.' }, { body: 'In 2024, 12 readers came.' }],
    bad: [
      { body: '⟦12⟧ readers came.' },
      { body: 'They read. ⟦14⟧ readers stayed.' },
      { set: { language: 'fr' }, body: '⟦12⟧ lecteurs sont venus.' },
      { set: { language: 'es' }, body: '⟦12⟧ lectores vinieron.' },
      { set: { language: 'ar' }, body: '⟦12⟧ قارئاً جاؤوا.' },
    ],
  },
  cue: CUE.digit,
  pattern: /(?:^|(?<=[.!?؟]["”]?\s))\d+(?:[.,]\d+)*(?=\s+[\p{Ll}\p{Lo}])/gu,
  kinds: ['paragraph'],
  explain: ([found]) => ({
    message: `The sentence begins with the figure ${found}.`,
    hint: 'Write the number in words, or put something before it.',
  }),
});
