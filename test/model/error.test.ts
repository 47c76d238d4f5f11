import { expect, test } from 'vitest';
import { attempt } from '../../src/model/error.ts';

test('what says no by throwing gives nothing, and a defect is never taken for a no', () => {
  expect(attempt(SyntaxError, () => JSON.parse('[1]'))).toEqual([1]);
  expect(attempt(SyntaxError, () => JSON.parse('['))).toBeUndefined();
  expect(() => attempt(SyntaxError, () => Symbol.iterator in (null as unknown as object))).toThrow(TypeError);
});
