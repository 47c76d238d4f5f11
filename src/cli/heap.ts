import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** The last version of Node that this was tried with; a later V8 may not know a flag, and would say so each time. */
const TRIED = 24;

/** More arguments than a person types. */
const MANY = 50;

/**
 * Lets the heap grow by a third of what is in use instead of to its double: an archive is built in half the memory and
 * the same time. A few sources that are named one by one need it not, and to ask Node for it takes a hundredth of their check.
 */
export function keepHeapSmall(args: readonly string[]): void {
  if (args.length < MANY && args.some((one) => one.endsWith('.md'))) return;
  setFlag('--heap-growing-percent=30');
}

/** Both halves of the space in which everything begins, in bytes. */
const YOUNG = 16 * 1024 * 1024;

let isYoungHeld = false;

/**
 * Lets the space for what is new grow so far and no further; to be called again and again until it has. What is made of a
 * release lives for a moment: twice the space, as V8 would take it, takes 30 MB more of memory and no less time.
 */
export function keepYoungHeapSmall(): void {
  if (isYoungHeld) return;
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  if (!young || young.space_size < YOUNG) return;
  setFlag('--semi-space-growth-factor=1');
  isYoungHeld = true;
}

function setFlag(flag: string): void {
  if (Number.parseInt(process.versions.node, 10) <= TRIED) setFlagsFromString(flag);
}
