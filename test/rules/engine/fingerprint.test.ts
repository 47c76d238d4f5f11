import { expect, test } from 'vitest';
import { fingerprints } from '../../../src/rules/engine/fingerprint.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

const LINES = ['One line.', 'Two  lines.', 'One line.', 'Other line.'];

function names(lines: readonly string[], { rule = 'a/x', path = 'a.md', known = true, message = 'Wrong.' } = {}) {
  const file = new SourceFile(path, lines.join('\n'));
  const found = lines.map((_, index) => {
    const at = file.lines.startOf(index + 1);
    return file.diagnose(rule, 'warning', { range: { start: at, end: at + 1 }, message });
  });
  return fingerprints(found, (asked) => (known && asked === path ? file : undefined));
}

test('a finding is named by its rule and the text of its line, in 32 hexadecimal digits', () => {
  const found = names(LINES);
  for (const name of found) expect(name).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(found).size).toBe(LINES.length);
  expect(names(LINES, { rule: 'a/y' })).not.toContain(found[0]);
});

test('it keeps its name when lines are added above it or it is indented, and in another file', () => {
  const found = names(LINES);
  expect(names(['New.', ...LINES]).slice(1)).toEqual(found);
  expect(names(LINES.map((line) => `   ${line} `))).toEqual(found);
  expect(names(LINES, { path: 'b.md' })).toEqual(found);
});

test('equal lines are counted in each file', () => {
  const [first, , second] = names(LINES);
  expect(names(['One line.', 'One line.', 'One line.']).slice(0, 2)).toEqual([first, second]);
  const [a, b] = [new SourceFile('a.md', 'One.'), new SourceFile('b.md', 'One.')];
  const found = [a, b].map((file) => file.diagnose('a/x', 'info', { range: { start: 0, end: 1 }, message: 'No.' }));
  const [one, other] = fingerprints(found, (path) => (path === 'a.md' ? a : b));
  expect(one).toBe(other);
});

test('without a text, and behind its end, a finding is named by what it says', () => {
  const found = names(['One.', 'Two.'], { known: false });
  expect(found[0]).not.toBe(found[1]);
  expect(names(['Other.', 'Text.'], { known: false })).toEqual(found);
  expect(names(['One.'], { known: false, message: 'Right.' })).not.toContain(found[0]);
  const [short, long] = [new SourceFile('a.md', 'One.'), new SourceFile('a.md', 'One.\nTwo.')];
  const late = [long.diagnose('a/x', 'info', { range: { start: 5, end: 6 }, message: 'No.' })];
  const empty = [short.diagnose('a/x', 'info', { range: { start: 0, end: 0 }, message: 'No.' })];
  expect(fingerprints(late, () => short)).toEqual(fingerprints(empty, () => new SourceFile('a.md', '')));
});

test('each of many equal lines has a name of its own, and the last line counts as any other', () => {
  expect(new Set(names(Array(5).fill('One.'))).size).toBe(5);
  expect(names(['One.', 'Two.'])[1]).not.toBe(names(['One.', 'Other.'])[1]);
  expect(names(['Two  lines.'])).toEqual(names(['Two lines.']));
  expect(names(['Twolines.'])).not.toEqual(names(['Two lines.']));
});

test('a name is what it was in files that were written before', () => {
  expect(names(['One.', 'One.'])).toEqual(['51eea5b24280706757406a96db007b53', '0d01d3a137bb414c4aff59ac037d9b15']);
});
