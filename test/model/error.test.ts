import { expect, test } from 'vitest';
import { attempt, caught, ReleaseError } from '../../src/model/error.ts';

test('what says no by throwing gives nothing, and a defect is never taken for a no', () => {
  expect(attempt(SyntaxError, () => JSON.parse('[1]'))).toEqual([1]);
  expect(attempt(SyntaxError, () => JSON.parse('['))).toBeUndefined();
  expect(() => attempt(SyntaxError, () => Symbol.iterator in (null as unknown as object))).toThrow(TypeError);
});

test('an error for a person is handed on, and a defect goes on as it is', () => {
  const refused = new ReleaseError('usage', 'No.', 'Say yes.');
  const refuse = (): number => {
    throw refused;
  };
  expect(caught(ReleaseError, () => 1)).toBe(1);
  expect(caught(ReleaseError, refuse)).toBe(refused);
  expect([refused.name, refused.kind, refused.hint]).toEqual(['ReleaseError', 'usage', 'Say yes.']);
  expect(() => caught(SyntaxError, refuse)).toThrow(refused);
});
