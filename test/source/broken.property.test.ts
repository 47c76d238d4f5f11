import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/source/parse.ts';

describe('whatever a file holds', () => {
  const piece = fc.constantFrom(
    '---',
    '\n',
    '\r\n',
    '\r',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '*a',
    '&a ',
    '!x ',
    '|',
    '>',
    '\t',
    '  ',
    '#',
    'title',
    'é',
    'ع',
    '\0',
    '\uFEFF',
    '...',
    '%',
    '<<',
    '`',
    '~',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('is read without an exception, and every finding points into it', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (body, fenced) => {
        const source = parse(fenced ? `---\n${body}\n---\n${body}` : body, 'a.md');
        for (const { range, start, end } of source.diagnostics) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(source.file.text.length);
          expect(start.line).toBeLessThanOrEqual(end.line);
        }
        expect(source.frontMatter !== undefined || source.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 1000, seed: 1951 },
    );
  });

  it('is read without an exception as bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        expect(parse(input, 'a.md').diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 1951 },
    );
  });

  it('the end of the front matter is where gray-matter finds it', async () => {
    const { default: matter } = await import('gray-matter');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a: b', '# c', 'x', '', '--', ' ---', '---', 'd: "---"')), (lines) => {
        const file = `---\n${lines.join('\n')}\n---\nBody\n`;
        const source = parse(file, 'a.md');
        const theirs = matter(file, { engines: { yaml: () => ({}) } });
        expect(source.file.slice(source.bodyRange).replace(/^\n/, '')).toBe(theirs.content.replace(/^\n/, ''));
      }),
      { numRuns: 300, seed: 1951 },
    );
  });
});
