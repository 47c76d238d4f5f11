import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const stylePerCent = patternRule({
  id: 'style/per-cent',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en'],
  presets: ['strict'],
  essential: false,
  summary: 'Shares are written "40 per cent" in running text.',
  why: 'It is how the UN and IOM write them; agencies have styles of their own and search for one form.',
  source: 'UN Editorial Manual, numbers',
  examples: {
    good: [{ body: 'Some 40 per cent of the readers came by ferry.' }],
    bad: [{ body: 'Some ⟦40%⟧ of the readers came by ferry.' }, { body: 'Some ⟦40 percent⟧ came by ferry.' }],
  },
  cue: CUE.percent,
  pattern: /(?<![\p{L}\d])(\d+(?:[.,]\d+)*)(?: ?%| percent\b)/gu,
  kinds: ['paragraph'],
  explain: ([found, figure]) => ({
    message: `"${found}" is written in full in running text.`,
    hint: `Write "${figure} per cent".`,
    instead: `${figure} per cent`,
  }),
});
