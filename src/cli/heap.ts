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
/** So much of the space for what stays may be empty after a collection. */
const LOOSE = 0.2;

/** After so many releases, or files of a site, the heap is looked at. */
const OFTEN = 100;

/** What V8 was told last, and how much was in use when it was last looked at. */
let isYoungHeld = false;
let isTightening = false;
let usedBefore = 0;
let done = 0;

/**
 * Keeps the heap of a build small, where V8 would take twice the memory; to be called after each release, as both change
 * while the program runs:
 * - The space for what is new grows so far and no further. What is made of a release lives for a moment: twice the
 *   space takes no less time.
 * - What stays of each release lies scattered among what does not. Where a collection leaves much of that space empty,
 *   the next one moves what stays together and gives the rest back.
 */
export function tendHeap(): void {
  done += 1;
  if (done % OFTEN > 0) return;
  const spaces = getHeapSpaceStatistics();
  const young = spaces.find(({ space_name }) => space_name === 'new_space');
  const old = spaces.find(({ space_name }) => space_name === 'old_space');
  if (young) holdYoung(young.space_size >= YOUNG);
  if (!old) return;
  const isCollected = old.space_used_size < usedBefore;
  usedBefore = old.space_used_size;
  if (isCollected) tighten(old.space_size - old.space_used_size > old.space_size * LOOSE);
}

function holdYoung(isLarge: boolean): void {
  if (isLarge === isYoungHeld) return;
  setFlag(`--semi-space-growth-factor=${isLarge ? 1 : 2}`);
  isYoungHeld = isLarge;
}

function tighten(isLoose: boolean): void {
  if (isLoose === isTightening) return;
  setFlag(isLoose ? '--optimize-for-size' : '--no-optimize-for-size');
  isTightening = isLoose;
}

function setFlag(flag: string): void {
  if (Number.parseInt(process.versions.node, 10) <= TRIED) setFlagsFromString(flag);
}
