import type { Rule } from '../rule.ts';

export const structureHeadingLevels: Rule = {
  id: 'structure/heading-levels',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'Headings go down one level at a time.',
  why: 'Screen readers announce levels; a gap sounds like something missing.',
  source: 'WCAG 2.2, 1.3.1; H42',
  examples: {
    good: [{ body: 'Text.\n\n## One\n\nText.\n\n### Two\n\nText.' }],
    bad: [{ body: 'Text.\n\n## One\n\nText.\n\n⟦#### Two⟧\n\nText.' }],
  },
  *check({ source }) {
    let level = 0;
    for (const node of source.body.children) {
      if (node.type !== 'heading') continue;
      const { depth, position } = node;
      const [start, end] = [position?.start.offset, position?.end.offset];
      if (level > 0 && depth > level + 1 && start !== undefined && end !== undefined) {
        yield {
          range: { start, end },
          message: `A heading of level ${depth} follows one of level ${level}.`,
          hint: `Write ${'#'.repeat(level + 1)}`,
        };
      }
      level = depth;
    }
  },
};
