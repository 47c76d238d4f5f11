import { expect, test } from 'vitest';
import { compareDiagnostics, compareText, type Diagnostic, hasErrors } from '../../src/model/diagnostic.ts';
import { parseRuleLevel } from '../../src/model/lint-settings.ts';

function finding(file: string, [start, end]: readonly [number, number], rule: string, message: string): Diagnostic {
  const place = { line: 1, column: 1 };
  return { file, range: { start, end }, rule, message, severity: 'warning', start: place, end: place };
}

test('findings are read by file, place, length, rule and message', () => {
  const ordered = [
    finding('a.md', [1, 3], 'b/x', 'One.'),
    finding('a.md', [2, 3], 'a/x', 'Two.'),
    finding('a.md', [2, 4], 'a/x', 'Three.'),
    finding('a.md', [2, 4], 'b/x', 'Four.'),
    finding('a.md', [2, 4], 'b/x', 'Three.'),
    finding('b.md', [0, 1], 'a/x', 'One.'),
  ];
  expect([...ordered].reverse().sort(compareDiagnostics)).toEqual(ordered);
});

test('text is ordered by its units, in every locale the same', () => {
  expect(['é', 'b', 'Z', 'a', ''].sort(compareText)).toEqual(['', 'Z', 'a', 'b', 'é']);
  expect([compareText('a', 'b'), compareText('a', 'a'), compareText('b', 'a')]).toEqual([-1, 0, 1]);
});

test('one error among findings counts, warnings do not', () => {
  const warning = finding('a.md', [0, 1], 'a/x', 'One.');
  expect(hasErrors([warning, { ...warning, severity: 'info' }])).toBe(false);
  expect(hasErrors([warning, { ...warning, severity: 'error' }])).toBe(true);
  expect(hasErrors([])).toBe(false);
});

test.each([
  ['warn', 'warning'],
  ['warning', 'warning'],
  ['error', 'error'],
  ['off', 'off'],
  ['loud', undefined],
])('a rule set to %s is %s', (word, level) => expect(parseRuleLevel(word)).toBe(level));
