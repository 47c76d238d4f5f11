import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';

/**
 * Begins to measure how many times longer than alone the work of some processes takes, because other programs have the
 * processors: the time for which their first threads ran or were ready to, for each second that they ran (Linux,
 * Documentation/scheduler/sched-stats.rst). Elsewhere it is told by the load of the machine.
 *
 * @returns what ends the measurement: 1 for a machine that does nothing else
 */
export function measureStretch(...processes: readonly number[]): () => number {
  const before = sum(processes);
  return () => {
    const after = sum(processes);
    if (!before || !after) return Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
    const [ran, waited] = [after.ran - before.ran, after.waited - before.waited];
    return ran > 0 ? (ran + waited) / ran : 1;
  };
}

function sum(processes: readonly number[]): { readonly ran: number; readonly waited: number } | undefined {
  const total = { ran: 0, waited: 0 };
  for (const id of processes) {
    const read = schedstat(id);
    if (!read) return undefined;
    total.ran += read.ran;
    total.waited += read.waited;
  }
  return total;
}

function schedstat(id: number): { readonly ran: number; readonly waited: number } | undefined {
  try {
    const [ran = Number.NaN, waited = Number.NaN] = readFileSync(`/proc/${id}/schedstat`, 'utf8')
      .split(' ')
      .map(Number);
    return { ran, waited };
  } catch {
    return undefined;
  }
}
