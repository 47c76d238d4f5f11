import { paragraphsOf, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const structureLength: Rule = {
  id: 'structure/length',
  severity: 'info',
  fixable: 'none',
  languages: 'all',
  presets: ['strict'],
  essential: false,
  summary: 'A release has at most 1,200 words.',
  why: 'Agencies cut from the end; what is long goes into an annex.',
  source: 'AP, press releases: one to two pages',
  examples: {
    good: [{ body: 'The reading room opened.' }],
    bad: [{ body: `⟦${'The room opened. '.repeat(401)}Fin.⟧` }],
  },
  *check({ source }) {
    const paragraphs = paragraphsOf(source);
    const count = paragraphs.reduce((sum, { text }) => sum + (text.match(/[^\s\ue000]+/g)?.length ?? 0), 0);
    const [first] = paragraphs;
    if (!first || count <= 1200) return;
    yield {
      range: placeIn(first, 0, first.text.length),
      message: `The text has ${count} words.`,
      hint: 'Cut it, or attach what is long.',
    };
  },
};
