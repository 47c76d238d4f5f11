import { createHash } from 'node:crypto';
import { ReleaseError } from '../../model/error.ts';

/** One share of an archive that several machines build: the `index`th of `count`, counted from 1. */
export type Share = { readonly index: number; readonly count: number };

const MOST_SHARES = 10_000;
const HINT = 'Write it as I/N, for example 2/7: the second of seven shares.';

/**
 * Reads a share as `--shard` gives it: `2/7`.
 *
 * @throws ReleaseError of kind `usage` when it is not a share
 */
export function readShare(text: string): Share {
  const match = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text);
  return shareOf(Number(match?.[1]), Number(match?.[2]), `"${text}" is no share.`, HINT);
}

/**
 * Reads a share from what a scheduler tells its tasks: a Kubernetes Indexed Job counts from 0, a Slurm array from
 * its least task on, in its steps.
 *
 * @throws ReleaseError of kind `usage` when the scheduler's words make no share
 */
export function shareFromEnvironment(environment: Readonly<Record<string, string | undefined>>): Share | undefined {
  const { JOB_COMPLETION_INDEX: completion, SLURM_ARRAY_TASK_ID: task } = environment;
  if (completion !== undefined) {
    const problem = 'JOB_COMPLETION_INDEX and JOB_COMPLETIONS make no share.';
    return shareOf(whole(completion) + 1, whole(environment['JOB_COMPLETIONS']), problem, SCHEDULER_HINT);
  }
  if (task === undefined) return undefined;
  const least = whole(environment['SLURM_ARRAY_TASK_MIN'] ?? '0');
  const step = whole(environment['SLURM_ARRAY_TASK_STEP'] ?? '1');
  const problem = 'SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT make no share.';
  return shareOf(
    (whole(task) - least) / step + 1,
    whole(environment['SLURM_ARRAY_TASK_COUNT']),
    problem,
    SCHEDULER_HINT,
  );
}

const SCHEDULER_HINT = 'Set both, or name the share with --shard I/N.';

function whole(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function shareOf(index: number, count: number, problem: string, hint: string): Share {
  const isShare = Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count;
  if (!isShare || count > MOST_SHARES) throw new ReleaseError('usage', problem, hint);
  return { index, count };
}

/** Where shares lie when nobody says otherwise. */
export const SHARES = 'shards';

/** @returns where a share is written when nobody says otherwise: `shards/2-of-7`. */
export function shareFolder({ index, count }: Share): string {
  return `${SHARES}/${index}-of-${count}`;
}

/**
 * Tells whose a source is. Depends on its path alone, so that a source that comes or goes moves no other.
 *
 * @param path below the newsroom's folder, with `/` on every system
 */
export function isInShare(path: string, { index, count }: Share): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE(0) % count === index - 1;
}
