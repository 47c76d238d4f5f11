import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const styleContraction = patternRule({
  id: 'style/contraction',
  severity: 'info',
  fixable: 'none',
  languages: ['en'],
  presets: ['strict'],
  essential: false,
  summary: 'Contractions stand in quotations only.',
  why: 'They are speech, and translators stumble over them.',
  source: 'UN Editorial Manual, style',
  examples: {
    good: [{ body: 'They do not read at night.' }, { body: '“We don’t sleep,” she said.' }],
    bad: [{ body: "They ⟦don't⟧ read at night." }],
  },
  cue: CUE.apostrophe,
  pattern:
    /(?<![\p{L}\p{M}])(?:(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should)n['’]t|(?:we|they|you|I)['’](?:re|ve|ll|d|m)|it['’]s)(?![\p{L}\p{M}])/giu,
  kinds: ['paragraph'],
  explain: ([found]) => ({ message: `"${found}" is a contraction.`, hint: 'Write both words.' }),
});
