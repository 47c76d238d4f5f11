import type { Rule } from '../rule.ts';

export const structureBody: Rule = {
  id: 'structure/body',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A release has a text.',
  why: 'A headline alone is not a release.',
  source: 'AP Stylebook',
  examples: {
    good: [{}],
    bad: [{ body: '⟦⟧' }],
  },
  *check({ source }) {
    if (source.body.children.length > 0 || source.diagnostics.length > 0) return;
    const end = source.bodyRange.start;
    yield {
      range: { start: end, end },
      message: 'There is no text below the front matter.',
      hint: 'Write the text after the second line ---.',
    };
  },
};
