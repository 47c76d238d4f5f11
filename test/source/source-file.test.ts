import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/source/source-file.ts';

describe('a file points into its text', () => {
  test.each([
    ['\uFEFFa', true, 'a'],
    ['a\uFEFF', false, 'a\uFEFF'],
    ['\uFEFF\uFEFFa', true, '\uFEFFa'],
    ['', false, ''],
  ])('%j: the byte order mark is no part of it', (text, bom, read) => {
    const file = new SourceFile('b\\a.md', text);
    expect([file.path, file.bom, file.text]).toEqual(['b/a.md', bom, read]);
  });

  const ENDS: readonly (readonly [string, string])[] = [
    ['\n', '\n\nc\nd'],
    ['\r\n', '\r\n\r\nc\r\nd'],
    ['\r', '\r\rc\rd'],
    ['mixed', '\r\n\rc\nd'],
  ];
  test.each(ENDS)('lines that end with %j', (_, text) => {
    const file = new SourceFile('a.md', `ab${text}`);
    const starts = [0, 2 + text.indexOf('c'), 2 + text.indexOf('d')];
    const places = starts.map((start) => [new SourceFile('a.md', file.text).lineNear(start), file.lineNear(start)]);
    expect(places).toEqual([[1, 1], [3, 3], [4, 4]]); // biome-ignore format: lines from 1
    const range = { start: 1, end: 2 + text.indexOf('d') + 1 };
    expect(file.locate(range)).toEqual({ start: { line: 1, column: 2 }, end: { line: 4, column: 2 } });
    expect(file.slice(range)).toBe(`b${text}`);
    expect(file.lineNear(starts[2] ?? 0)).toBe(4);
    expect(file.lines.count).toBe(4);
    expect([1, 3, 4].map((line) => file.lines.startOf(line))).toEqual(starts);
    expect(() => file.lines.startOf(5)).toThrow(new RangeError('There is no line 5'));
  });

  test('a line feed belongs to the line that it ends', () => {
    expect(new SourceFile('a.md', '\n\na').lineNear(0)).toBe(1);
    expect(new SourceFile('a.md', '\n\na').lineNear(1)).toBe(2);
    expect(new SourceFile('a.md', '\n\na').lines.positionAt(1)).toEqual({ line: 2, column: 1 });
    expect(new SourceFile('a.md', '').lines.count).toBe(1);
  });

  test('a finding gets its file, its rule and places, and keeps what it says', () => {
    const file = new SourceFile('a.md', 'one\ntwo');
    const bare = { range: { start: 4, end: 7 }, message: 'Wrong.' };
    const told = {
      ...{ rule: 'a/b', severity: 'error', message: 'Wrong.', file: 'a.md', range: bare.range },
      ...{ start: { line: 2, column: 1 }, end: { line: 2, column: 4 } },
    };
    expect(file.diagnose('a/b', 'error', bare)).toStrictEqual(told);
    const more = {
      ...{ hint: 'Mend it.', severity: 'info' as const },
      fix: { kind: 'safe' as const, title: 'Mend', edits: [] },
      related: [{ range: { start: 0, end: 3 }, message: 'Here.' }],
    };
    const related = [{ ...more.related[0], file: 'a.md', start: { line: 1, column: 1 }, end: { line: 1, column: 4 } }];
    expect(file.diagnose('a/b', 'error', { ...bare, ...more })).toStrictEqual({ ...told, ...more, related });
  });
});
