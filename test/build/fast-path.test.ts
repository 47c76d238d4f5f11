import { expect, test } from 'vitest';
import { built } from '../support/built.ts';

test.each(['releases', 'test/fixtures/harbour'] as const)(
  '%s is built to the same bytes without the fast paths',
  async (newsroom) => {
    const fast = await built(newsroom);
    const full = await built(newsroom, { fastPath: false });
    expect(fast.files.size).toBeGreaterThan(10);
    expect([...full.files]).toEqual([...fast.files]);
    expect(full.result.diagnostics).toEqual(fast.result.diagnostics);
  },
);
