import { expect, test } from 'vitest';
import { isInShare, readShare, shareFromEnvironment } from '../../../src/build/shard/share.ts';

test('reads a share as the flag gives it, and refuses what is none', () => {
  expect(readShare('2/7')).toEqual({ index: 2, count: 7 });
  for (const wrong of ['', '0/3', '4/3', '1/0', '1', 'a/b', '1/3/5', '-1/3', '1/99999']) {
    expect(() => readShare(wrong), wrong).toThrow('is no share');
  }
});

test('reads a share from a Kubernetes Indexed Job and from a Slurm array', () => {
  expect(shareFromEnvironment({})).toBeUndefined();
  expect(shareFromEnvironment({ JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '3' })).toEqual({ index: 1, count: 3 });
  const slurm = { SLURM_ARRAY_TASK_COUNT: '3', SLURM_ARRAY_TASK_MIN: '10' };
  expect(shareFromEnvironment({ ...slurm, SLURM_ARRAY_TASK_ID: '12' })).toEqual({ index: 3, count: 3 });
  const stepped = { ...slurm, SLURM_ARRAY_TASK_STEP: '4', SLURM_ARRAY_TASK_ID: '14' };
  expect(shareFromEnvironment(stepped)).toEqual({ index: 2, count: 3 });
  expect(shareFromEnvironment({ SLURM_ARRAY_TASK_COUNT: '3', SLURM_ARRAY_TASK_ID: '1' })).toEqual({
    index: 2,
    count: 3,
  });
  expect(() => shareFromEnvironment({ JOB_COMPLETION_INDEX: '0' })).toThrow('JOB_COMPLETIONS');
  expect(() => shareFromEnvironment({ ...slurm, SLURM_ARRAY_TASK_ID: '9' })).toThrow('SLURM_ARRAY_TASK_COUNT');
});

test.each([1, 2, 3, 7])('gives each source to exactly one of %i shares, about evenly', (count) => {
  const held = new Array<number>(count).fill(0);
  for (let number = 0; number < 2000; number++) {
    const path = `2026/release-${number}.md`;
    const owners = held.map((_, at) => at).filter((at) => isInShare(path, { index: at + 1, count }));
    expect(owners).toHaveLength(1);
    held[owners[0] ?? 0] = (held[owners[0] ?? 0] ?? 0) + 1;
  }
  for (const one of held) expect(Math.abs(one - 2000 / count)).toBeLessThan(100);
});
