import fc from 'fast-check';
import type { Nodes, TableRow } from 'mdast';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/formats/markup/html.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readHtml } from './read-html.ts';

const MARKS = [
  ...[
    '#',
    '##',
    '- ',
    '* ',
    '1. ',
    '7) ',
    '> ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '  \n',
    '\\\n',
    '\r\n',
    '---',
    '===',
    '```',
    '~~~',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '<',
    '>',
    '|',
    '| - |',
    '| --- | :-: |\n',
    ':',
    '"',
    "'",
    '\\',
  ],
  ...[
    '&',
    '&amp;',
    '&lt;',
    '&#0;',
    '&#13;',
    '&#xD800;',
    '&nbsp;',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
  ],
  ...[
    '[a]: ',
    '[a]',
    '[a][]',
    '![a]',
    '<https://example.org>',
    '(https://example.org "t")',
    '(a.png)',
    '(#a)',
    '(javascript:x)',
  ],
  ...[
    '<a@example.org>',
    '(mailto:a@example.org)',
    '(tel:+41227179111)',
    'word',
    'two words',
    'كلمة',
    '移民',
    'é',
    '👩🏽‍⚕️',
  ],
];
const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
);
const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const options = fc.record(
  {
    topHeading: fc.integer({ min: 1, max: 6 }),
    takenIds: fc.constant(new Set(['word'])),
    direction: fc.constantFrom('ltr', 'rtl'),
  },
  { requiredKeys: [] },
);

/** The text of a tree by itself: what every node holds, in order, but for cells beyond the head's (GFM 4.10). */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (!('children' in node)) return '';
  return node.children.map((child) => textOf(child.type === 'tableRow' ? cut(child, node) : child)).join('');
}

function cut(row: TableRow, table: Nodes): TableRow {
  const head = 'children' in table ? table.children[0] : undefined;
  return head?.type === 'tableRow' ? { ...row, children: row.children.slice(0, head.children.length) } : row;
}

/** Space may move at the edges of blocks; what HTML forbids is replaced. */
function comparable(text: string): string {
  return text.replace(/[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/gu, '\ufffd').replace(/[\t\n\r ]/g, '');
}

describe('any Markdown', () => {
  it('becomes balanced HTML of known elements, attributes and schemes, and loses no text', () => {
    fc.assert(
      fc.property(markdown, options, (source, chosen) => {
        const tree = parseMarkdown(source);
        const html = renderHtml(tree, chosen);
        const { problems, text } = readHtml(html);
        expect(problems).toEqual([]);
        expect(comparable(text)).toBe(comparable(textOf(tree)));
      }),
      { seed: 1951, numRuns: 2000 },
    );
  });

  it('has each id once', () => {
    const heading = fc.constantFrom('# a\n', '# A!\n', '# a-2\n', '# ?\n', '# section\n', '# word\n', '# كلمة\n');
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 20 }), (headings) => {
        const html = renderHtml(parseMarkdown(headings.join('\n')), { takenIds: new Set(['word']) });
        const ids = ['word', ...readHtml(html).elements.map(({ attributes: { id } }) => id)];
        expect(ids).toHaveLength(headings.length + 1);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 1951, numRuns: 200 },
    );
  });
});
