import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** The last version of Node that this was tried with; a later V8 may not know a flag, and would say so each time. */
const TRIED = 24;

/** More arguments than a person types. */
const MANY = 50;

/**
 * Sets V8 to work on an archive. A few sources that are named one by one need it not, and to ask Node for it takes a
 * hundredth of their check.
 * - The heap grows by a third of what is in use instead of to its double: half the memory in the same time.
 * - What is new begins among what is new. V8 would learn from the first releases, which are remembered, that texts and
 *   trees stay, and put those of all others among what stays: collected ten times as often.
 */
export function keepHeapSmall(args: readonly string[]): void {
  if (args.length < MANY && args.some((one) => one.endsWith('.md'))) return;
  setFlag('--heap-growing-percent=30');
  setFlag('--no-allocation-site-pretenuring');
}

/** Both halves of the space in which everything begins, in bytes. */
const YOUNG = 16 * 1024 * 1024;

/** After so many releases, or files of a site, the heap is looked at. */
const OFTEN = 100;

let isYoungHeld = false;
let done = 0;

/**
 * Lets the space for what is new grow so far and no further, while a build runs; to be called after each release. What
 * is made of a release lives for a moment: twice the space takes no less time.
 */
export function tendHeap(): void {
  done += 1;
  if (done % OFTEN > 0) return;
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if (young) holdYoung(young.space_size >= YOUNG);
}

function holdYoung(isLarge: boolean): void {
  if (isLarge === isYoungHeld) return;
  setFlag(`--semi-space-growth-factor=${isLarge ? 1 : 2}`);
  isYoungHeld = isLarge;
}

function setFlag(flag: string): void {
  if (Number.parseInt(process.versions.node, 10) <= TRIED) setFlagsFromString(flag);
}
