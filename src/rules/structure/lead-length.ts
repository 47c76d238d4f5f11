import { paragraphsOf, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const structureLeadLength: Rule = {
  id: 'structure/lead-length',
  severity: 'info',
  fixable: 'none',
  languages: 'all',
  presets: ['strict'],
  essential: false,
  summary: 'The first paragraph has at most 60 words.',
  why: 'Agencies take the first paragraph alone.',
  source: 'AP, leads; Reuters Handbook of Journalism',
  examples: {
    good: [{ body: 'The reading room opened.' }],
    bad: [{ body: `⟦${'The room opened. '.repeat(21)}Fin.⟧` }],
  },
  *check({ source }) {
    const [lead] = paragraphsOf(source);
    const count = lead?.text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
    if (!lead || count <= 60) return;
    yield {
      range: placeIn(lead, 0, lead.text.length),
      message: `The first paragraph has ${count} words.`,
      hint: 'Say who did what, where and when; the rest goes below.',
    };
  },
};
