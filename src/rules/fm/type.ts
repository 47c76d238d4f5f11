import type { Rule } from '../rule.ts';
import { shapeFindings } from '../shape-findings.ts';

export const fmType: Rule = {
  id: 'fm/type',
  severity: 'error',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Each value has the shape that its key needs: a text, a list, or keys with values.',
  why: 'A list where a text belongs cannot be printed.',
  source: 'README, "Front matter"',
  examples: {
    good: [{ set: { themes: '[reading]' } }],
    bad: [{ set: { themes: '⟦reading⟧' } }, { set: { type: '⟦poem⟧' } }],
  },
  check: (context) => shapeFindings(context, 'wrong-type'),
};
