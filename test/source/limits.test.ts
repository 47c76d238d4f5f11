import { describe, expect, it } from 'vitest';
import { parse } from '../../src/source/parse.ts';
import { source } from '../support/source.ts';

const limits = (body: string, set = {}) =>
  parse(source(set, body), 'a.md')
    .diagnostics.filter(({ rule }) => rule === 'structure/limits')
    .map(({ message }) => message);

const together = (count: number, unit: string) => unit.repeat(count);
const apart = (count: number, unit: string) => Array.from({ length: count }, () => unit).join('\n\n');

describe('the limits of a text', () => {
  it.each([
    ['characters', 'a'.repeat(499_990), 'a'.repeat(500_001)],
    ['lines', apart(990, 'a'), apart(1_010, 'a')],
    ['lines that stand together', together(990, 'a\n'), together(1_010, 'a\n')],
    ['lines that stand together, ended as Windows does', together(990, 'a\r\n'), together(1_010, 'a\r\n')],
    ['marks in a paragraph', together(1_500, '\\a '), together(1_501, '\\a ')],
    ['marks', apart(990, '\\a'.repeat(10)), apart(995, '\\a'.repeat(11))],
    ['cells', tables(24), tables(30)],
    ['levels of quotations', `${'>'.repeat(64)} a`, `${'>'.repeat(65)} a`],
    ['levels of lists', `${'- '.repeat(64)}a`, `${'- '.repeat(65)}a`],
    ['levels of indented lists', staircase(60), staircase(70)],
    ['levels of emphasis', nested(64), nested(65)],
    ['levels of all lists', together(80, `${'> '.repeat(60)}a\n`), together(90, `${'> '.repeat(60)}a\n`)],
    ['addresses filled in', definition(100), definition(120)],
  ])('let %s through, and no more', (_, within, beyond) => {
    expect(limits(within)).toEqual([]);
    expect(limits(beyond)).toHaveLength(1);
  });

  it('count the cells that a short row is filled up with', () => {
    const wide = `${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n${'b\n'.repeat(30)}`;
    expect(limits(wide)).toEqual(['The tables have more than 5000 cells.']);
  });

  it('point at the paragraph that is crowded', () => {
    const text = source({}, `One.\n\n${'*a '.repeat(1_501)}`);
    const [found] = parse(text, 'a.md').diagnostics.filter(({ rule }) => rule === 'structure/limits');
    expect(found?.start.line).toBe(text.slice(0, text.indexOf('*a ')).split('\n').length);
  });

  it('hold for the notes to editors', () => {
    expect(limits('One.', { notes: `"${'*a '.repeat(1_500)}"` })).toEqual([]);
    expect(limits('One.', { notes: `"${'*a '.repeat(1_501)}"` })).toHaveLength(1);
    expect(limits('One.', { notes: `"${nested(65)}"` })).toHaveLength(1);
  });
});

function tables(count: number): string {
  return apart(count, `${'|a'.repeat(19)}|\n${'|-'.repeat(19)}|\n${`${'|b'.repeat(19)}|\n`.repeat(7)}`);
}

function staircase(steps: number): string {
  return Array.from({ length: steps }, (_, step) => `${'  '.repeat(step)}- a`).join('\n');
}

function nested(levels: number): string {
  return `${'*a '.repeat(levels)}${' a*'.repeat(levels)}`;
}

function definition(uses: number): string {
  return `[a]: https://example.org/${'b'.repeat(970)}\n\n${'[a] '.repeat(uses)}`;
}
