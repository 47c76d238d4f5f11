import { patternRule } from '../prose/pattern-rule.ts';

export const boilerplateInText = patternRule({
  id: 'boilerplate/in-text',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'What the organisation is stands in the boilerplate, not in the text.',
  why: 'Each copy in a text stays as it was on its day, and formats add the one of newsroom.yaml below it.',
  source: 'README, "Boilerplates"',
  examples: {
    good: [{ body: 'The room opened.' }],
    bad: [{ body: 'The room opened.\n\n## ⟦About IOM⟧\n\nIt is an organization.' }],
  },
  longest: 80,
  pattern:
    /^\s*(?:About (?:IOM|the International Organization for Migration)|À propos de l['’]OIM|Acerca de la OIM|Sobre la OIM|عن المنظمة الدولية للهجرة)\s*:?\s*$/giu,
  kinds: ['paragraph', 'heading'],
  inSpeech: true,
  explain: ([found]) => ({
    message: `"${found.trim()}" is the beginning of a boilerplate.`,
    hint: 'Put it into newsroom.yaml (boilerplates), and delete it here.',
  }),
});
