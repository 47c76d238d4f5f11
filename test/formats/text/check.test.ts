import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/formats/text/check.ts';

const GOOD = 'HLN-NIGHT\n\nLIGHTHOUSE POINT – The room is open.\n\n###\n';
const problems = (text: string) => checkText(text, { width: 69, end: '###' });

describe('the check of wire copy', () => {
  test('finds nothing in good copy', () => {
    expect(problems(GOOD)).toEqual([]);
  });

  test.each([
    ['a line that is too wide', `${'word '.repeat(14)}word\n${GOOD}`, { line: 1, problem: 'too-wide' }],
    ['wide letters counted as two columns', `${'港口'.repeat(17)} 港\n${GOOD}`, { line: 1, problem: 'too-wide' }],
    ['a control', GOOD.replace('room', 'ro\u0007om'), { line: 3, problem: 'control' }],
    ['an escape sequence', GOOD.replace('room', '\u001b[31mroom'), { line: 3, problem: 'control' }],
    ['a tab', GOOD.replace('room', '\troom'), { line: 3, problem: 'control' }],
    ['a direction override', GOOD.replace('room', '\u202eroom'), { line: 3, problem: 'control' }],
    ['a space at the end of a line', GOOD.replace('open.', 'open. '), { line: 3, problem: 'trailing-space' }],
    ['letters that are not composed', GOOD.replace('room', 're\u0301um'), { line: 3, problem: 'not-nfc' }],
    ['a missing end mark', GOOD.replace('###', ''), { line: expect.any(Number), problem: 'end' }],
    ['a missing line feed at the end', GOOD.trimEnd(), { line: 5, problem: 'end' }],
    ['empty lines at the end', `${GOOD}\n`, { line: expect.any(Number), problem: 'end' }],
  ])('finds %s', (_, text, problem) => {
    expect(problems(text)).toContainEqual(problem);
  });

  test('lets an address be as wide as it is, also behind its note', () => {
    const address = `https://library.example.org/${'a'.repeat(80)}`;
    expect(problems(`${address}\n[1] ${address}\n${GOOD}`)).toEqual([]);
  });
});
