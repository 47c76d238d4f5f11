import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { STYLE, writeMarkdown } from '../../../src/importers/write/markdown.ts';

/** Letters, and every character that Markdown may have to have escaped somewhere. */
const value = fc.string({ unit: fc.constantFrom(...'aB1é\t\n\r !"#&\'()*+-.:<=>[\\]_`{|}~/^'), maxLength: 8 });
const text: fc.Arbitrary<PhrasingContent> = fc.record({ type: fc.constant('text' as const), value });
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 5, arbitrary: text },
  fc.constant({ type: 'break' as const }),
  fc.record({ type: fc.constant('inlineCode' as const), value }),
  fc.record({
    type: fc.constantFrom('emphasis' as const, 'strong' as const),
    children: fc.array(text, { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('link' as const), url: value, children: fc.array(text, { maxLength: 3 }) }),
);
const children = fc.array(inline, { maxLength: 5 });
const paragraph = fc.record({ type: fc.constant('paragraph' as const), children });
const cell = fc.record({ type: fc.constant('tableCell' as const), children });
const row = fc.record({
  type: fc.constant('tableRow' as const),
  children: fc.array(cell, { minLength: 1, maxLength: 3 }),
});
const block: fc.Arbitrary<RootContent> = fc.oneof(
  paragraph,
  fc.record({ type: fc.constant('heading' as const), depth: fc.constantFrom(1 as const, 2 as const), children }),
  fc.record({ type: fc.constant('blockquote' as const), children: fc.array(paragraph, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('table' as const), children: fc.array(row, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    children: fc.array(
      fc.record({ type: fc.constant('listItem' as const), children: fc.array(paragraph, { maxLength: 2 }) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

test('texts are escaped as the library escapes them that looks for every character', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      const whole = { ...STYLE, handlers: {}, extensions: [...STYLE.extensions] };
      expect(writeMarkdown(blocks)).toBe(toMarkdown({ type: 'root', children: blocks }, whole));
    }),
    { seed: 1951, numRuns: Number(process.env['MARKDOWN_RUNS'] ?? 1000) },
  );
});
