import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const typographySpanishMarks = patternRule({
  id: 'typography/spanish-marks',
  severity: 'warning',
  fixable: 'none',
  languages: ['es'],
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Spanish questions and exclamations open with ¿ and ¡.',
  why: 'It is a spelling mistake to leave them out.',
  source: 'Real Academia Española, Ortografía (2010)',
  examples: {
    good: [{ set: { language: 'es' }, body: 'La sala abrió. ¿Quién lee? ¡Todos!' }],
    bad: [{ set: { language: 'es' }, body: 'La sala abrió. Quién lee⟦?⟧' }],
  },
  cue: CUE.question | CUE.exclamation,
  pattern: /(?:^|(?<=[.!?…]["”»]?\s))[^.!?¿¡\ue000]*([!?])/gu,
  inSpeech: true,
  explain: ([found, mark]) => ({
    message: `This sentence ends with "${mark}" and does not open with "${mark === '?' ? '¿' : '¡'}".`,
    hint: 'Write the opening mark where the question begins.',
    part: [found.length - 1, found.length],
  }),
});
