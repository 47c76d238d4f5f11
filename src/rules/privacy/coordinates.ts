import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const privacyCoordinates = patternRule({
  id: 'privacy/coordinates',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'No text gives the coordinates of a place.',
  why: 'Where a shelter stands is found by those it shelters from, too.',
  source: 'IOM, Data Protection Manual (2010)',
  examples: {
    good: [{ body: 'The room is by the harbour.' }],
    bad: [{ body: 'The room is at ⟦46.22411, 6.13822⟧.' }],
  },
  cue: CUE.digit,
  pattern: /(?<![\d.])-?\d{1,2}\.\d{4,}°?\s*(?:[NS]\s*)?,\s*-?\d{1,3}\.\d{4,}°?\s*[EW]?(?![\d])/gu,
  inSpeech: true,
  explain: () => ({
    message: 'These look like coordinates.',
    hint: 'Name the town, unless everyone may know the place.',
  }),
});
