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

test('what is thrown and is no error is told, too', () => {
  expect(diagnoseInternalError(file, 'The rule x', 'lost').message).toContain('lost');
  expect(diagnoseInternalError(file, 'The rule x', new RangeError('lost')).message).toContain('RangeError: lost');
});
