import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const draftPlaceholder = patternRule({
  id: 'draft/placeholder',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Nothing in the text waits to be filled in.',
  why: '“[insert quote]” has gone out before.',
  source: 'Observed in published releases',
  examples: {
    good: [{ body: 'The room opened.' }],
    bad: [{ body: 'The room of ⟦[name]⟧ opened.' }, { body: '⟦Lorem ipsum⟧ dolor.' }, { body: 'It cost USD ⟦XXX⟧.' }],
  },
  cue: CUE.filler | CUE.bracket,
  pattern:
    /\blorem ipsum\b|\bTK ?TK\b|(?<!\p{L})(?:TODO|FIXME|TBC|TBD|X{3,})(?!\p{L})|\[(?:date|name|names|quote|city|place|number|title|tbc|tbd|xx+|insert[^\]\n]{0,40}|à compléter|por completar)\]/giu,
  inSpeech: true,
  explain: ([found]) => ({ message: `"${found}" waits to be filled in.`, hint: 'Fill it in, or delete it.' }),
});
