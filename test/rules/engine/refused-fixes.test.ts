import { expect, test } from 'vitest';
import type { Diagnostic, Fix } from '../../../src/model/diagnostic.ts';
import { applyFixes } from '../../../src/rules/engine/apply-fixes.ts';
import { fixText } from '../../../src/rules/engine/fix-text.ts';
import { diagnoseInternalError } from '../../../src/rules/internal/error.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

const file = new SourceFile('a.md', 'bells');
const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });
const fix = (...edits: Fix['edits'][number][]): Fix => ({ kind: 'safe', title: 'Mend', edits });
const found = (own?: Fix): Diagnostic => ({
  ...file.diagnose('style/exclamation', 'warning', { range: { start: 0, end: 1 }, message: 'Loud.' }),
  ...(own ? { fix: own } : {}),
});

test('of two fixes that write other words at one place the first is applied; of equal ones both are', () => {
  const [one, other] = [fix(edit(0, 1, 'B')), fix(edit(0, 1, 'd'))];
  expect(applyFixes('bells', [one, other])).toEqual({ text: 'Bells', fixes: [one] });
  expect(applyFixes('bells', [one, fix(edit(0, 1, 'B'), edit(4, 5, ''))])).toMatchObject({ text: 'Bell' });
});

const one = fix(edit(1, 3, 'X'));

test.each([
  ['ends where it begins', edit(0, 1, 'Y'), 'YXls'],
  ['begins where it ends', edit(3, 5, 'Y'), 'bXY'],
  ['goes into it', edit(0, 2, 'Y'), undefined],
  ['begins in it', edit(2, 5, 'Y'), undefined],
  ['lies in it', edit(1, 2, 'Y'), undefined],
  ['covers it', edit(0, 5, 'Y'), undefined],
  ['writes the same at another end', edit(1, 4, 'X'), undefined],
  ['writes the same at another beginning', edit(0, 3, 'X'), undefined],
  ['adds words before it', edit(0, 0, 'Y'), 'YbXls'],
  ['adds words where it begins', edit(1, 1, 'Y'), undefined],
  ['adds words where it ends', edit(3, 3, 'Y'), undefined],
  ['adds words behind it', edit(4, 4, 'Y'), 'bXlYs'],
])('a fix that %s is applied as far as nobody can doubt what is meant', (_, other, both) => {
  expect(applyFixes('bells', [one, fix(other)]).text).toBe(both ?? 'bXls');
  const [first] = applyFixes('bells', [fix(other)]).fixes;
  expect(applyFixes('bells', [fix(other), one]).fixes).toEqual(both === undefined ? [first] : [first, one]);
});

test('a fix is applied whole or not at all', () => {
  expect(applyFixes('bells', [one, fix(edit(2, 3, 'Y'), edit(4, 5, 'Z'))]).text).toBe('bXls');
  expect(applyFixes('bells', [one, fix(edit(1, 3, 'X'), edit(4, 5, 'Z'))]).text).toBe('bXlZ');
  expect(applyFixes('bells', [fix(edit(4, 5, 's'), edit(0, 1, 'B'))]).text).toBe('Bells');
  expect(applyFixes('bells', [fix(edit(4, 5, 'S'), edit(0, 1, 'B'))]).text).toBe('BellS');
});

test.each([
  ['outside the text', fix(edit(4, 6, 'X'))],
  ['before the text', fix(edit(-1, 1, 'X'))],
  ['that ends before it begins', fix(edit(3, 2, 'X'))],
  ['that writes two things at one place', fix(edit(0, 2, 'X'), edit(1, 3, 'Y'))],
  ['that changes nothing', fix(edit(0, 1, 'b'), edit(4, 5, 's'))],
])('a fix %s is none', (_, unsound) => {
  expect(applyFixes('bells', [unsound, one])).toEqual({ text: 'bXls', fixes: [one] });
});

test('a fix that changes nothing is none', () => {
  expect(fixText('bells', 'safe', () => ({ diagnostics: [found(fix(edit(0, 1, 'b')))], readable: true }))).toEqual({
    text: 'bells',
    applied: 0,
  });
});

test('a fix after which no front matter can be read is not applied, however little is found then', () => {
  const look = (text: string) => ({
    diagnostics: text === 'bells' ? [found(fix(edit(0, 1, '')))] : [],
    readable: text === 'bells',
  });
  expect(fixText('bells', 'safe', look)).toEqual({ text: 'bells', applied: 0 });
});

test('a fix after which front matter can be read at last is applied, however much is found then', () => {
  const look = (text: string) =>
    text === 'bells'
      ? { diagnostics: [found(fix(edit(0, 1, 'B')))], readable: false }
      : { diagnostics: [found(), found()], readable: true };
  expect(fixText('bells', 'safe', look)).toEqual({ text: 'Bells', applied: 1 });
});

test('a fix that mends nothing is tried once', () => {
  const looked: string[] = [];
  const look = (text: string) => {
    looked.push(text);
    return { diagnostics: [found(fix(edit(0, 1, 'B')))], readable: true };
  };
  expect(fixText('bells', 'safe', look)).toEqual({ text: 'bells', applied: 0 });
  expect(looked).toEqual(['bells', 'Bells']);
});

test('of two fixes that do no good together each is tried', () => {
  const looks: Readonly<Record<string, number>> = { bells: 2, Bell: 2, Bells: 1, bell: 3 };
  const look = (text: string) => ({
    diagnostics: [fix(edit(0, 1, 'B')), fix(edit(4, 5, ''))].slice(0, looks[text]).map(found),
    readable: true,
  });
  expect(fixText('bells', 'safe', look)).toEqual({ text: 'Bells', applied: 1 });
});

test('a source of ever more fixes that mend nothing is given up', () => {
  let looks = 0;
  const fixes = Array.from({ length: 500 }, (_, number) => found(fix(edit(0, 1, String(number)))));
  const look = () => {
    looks += 1;
    return { diagnostics: fixes, readable: true };
  };
  expect(fixText('bells', 'safe', look)).toEqual({ text: 'bells', applied: 0 });
  expect(looks).toBe(200);
});

test('a mistake of the program is an error at the beginning of the file, and asks to be reported', () => {
  expect(diagnoseInternalError(file, 'The rule x', new RangeError('lost'))).toMatchObject({
    ...{ rule: 'internal/error', severity: 'error', range: { start: 0, end: 0 } },
    hint: expect.stringContaining('Please report it'),
  });
});

test('what is thrown and is no error is told, too', () => {
  expect(diagnoseInternalError(file, 'The rule x', 'lost').message).toContain('lost');
  expect(diagnoseInternalError(file, 'The rule x', new RangeError('lost')).message).toContain('RangeError: lost');
});
