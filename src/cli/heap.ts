import { setFlagsFromString } from 'node:v8';

/** The last version of Node that this was tried with; a later V8 may not know the flag, and would say so each time. */
const TRIED = 24;

/** More arguments than a person types. */
const MANY = 50;

/**
 * Lets the heap grow by a third of what is in use instead of to its double: an archive is built in half the memory and
 * the same time. A few sources that are named one by one need it not, and to ask Node for it takes a hundredth of their check.
 */
export function keepHeapSmall(args: readonly string[]): void {
  if (args.length < MANY && args.some((one) => one.endsWith('.md'))) return;
  if (Number.parseInt(process.versions.node, 10) <= TRIED) setFlagsFromString('--heap-growing-percent=30');
}
