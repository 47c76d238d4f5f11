import type { Rule } from '../rule.ts';
import { shapeFindings } from '../shape-findings.ts';

export const fmUnknownKey: Rule = {
  id: 'fm/unknown-key',
  severity: 'warning',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Front matter holds known keys only.',
  why: 'A misspelt embargo is no embargo: what nobody reads is silently lost.',
  source: 'README, "Front matter"',
  examples: {
    good: [{ set: { subtitle: 'A quiet place to read' } }],
    bad: [{ set: { '⟦embrago⟧': '2024-03-05T09:00:00+01:00' } }, { set: { '⟦titre⟧': 'Une bibliothèque' } }],
  },
  check: (context) => shapeFindings(context, 'unknown-key'),
};
