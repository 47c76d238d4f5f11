import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const styleRangeDash = patternRule({
  id: 'style/range-dash',
  severity: 'info',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary: 'A span of years has an en dash: 2019–2020.',
  why: 'With a hyphen it looks like a code or a phone number.',
  source: 'UN Editorial Manual, en dash',
  examples: {
    good: [{ body: 'The plan for 2019–2020.' }],
    bad: [
      { body: 'The plan for ⟦2019-2020⟧.' },
      { set: { language: 'fr' }, body: 'Le plan pour ⟦2019-2020⟧.' },
      { set: { language: 'es' }, body: 'El plan para ⟦2019-2020⟧.' },
    ],
  },
  cue: CUE.hyphen,
  pattern: /(?<![\p{L}\d/-])((?:19|20)\d{2})-((?:19|20)?\d{2})(?![\p{L}\d/-])/gu,
  explain: ([found, from, until]) => ({
    message: `${found} has a hyphen.`,
    hint: `Write ${from}–${until}.`,
    instead: `${from}–${until}`,
  }),
});
