import { patternRule } from '../prose/pattern-rule.ts';

export const structureEndMark = patternRule({
  id: 'structure/end-mark',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'The text has no end mark of its own.',
  why: 'Each format sets its own: wire copy would end twice.',
  source: 'README, "For news agencies"',
  examples: {
    good: [{ body: 'The room opened.' }],
    bad: [
      { body: 'The room opened.\n\n⟦ENDS⟧' },
      { body: 'The room opened.\n\n⟦-30-⟧' },
      { body: 'The room opened.\n\n⟦NNNN⟧\n\nIt closed.' },
    ],
  },
  longest: 20,
  // With the marks by which the machines of news desks cut messages (IPTC 7901) and join them.
  pattern: /^\s*(?:(?:-\s*)?(?:ENDS?|FIN|30|NNNN|ZCZC)(?:\s*-)?|# ?# ?#|\((?:more|MORE)\)|انتهى)\s*$/gu,
  kinds: ['paragraph'],
  inSpeech: true,
  explain: ([found]) => ({
    message: `"${found.trim()}" ends the text by hand.`,
    hint: 'Delete it: each format sets its own mark.',
  }),
});
