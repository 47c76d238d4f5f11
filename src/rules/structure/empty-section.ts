import type { Rule } from '../rule.ts';

export const structureEmptySection: Rule = {
  id: 'structure/empty-section',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'Under each heading stands some text.',
  why: 'An empty section is a text that was forgotten.',
  source: 'WCAG 2.2, 2.4.6',
  examples: {
    good: [{ body: 'Text.\n\n## One\n\nText.' }],
    bad: [{ body: 'Text.\n\n⟦## One⟧\n\n## Two\n\nText.' }, { body: 'Text.\n\n⟦## Last⟧' }],
  },
  *check({ source }) {
    const { children } = source.body;
    for (const [index, node] of children.entries()) {
      if (node.type !== 'heading') continue;
      const next = children[index + 1];
      if (next && (next.type !== 'heading' || next.depth > node.depth)) continue;
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      if (start === undefined || end === undefined) continue;
      yield {
        range: { start, end },
        message: 'There is no text under this heading.',
        hint: 'Write what belongs here, or delete the heading.',
      };
    }
  },
};
