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
let isCompacting = false;
let usedBefore = 0;

export function keepYoungHeapSmall(): void {
  const spaces = getHeapSpaceStatistics();
  const young = spaces.find((space) => space.space_name === 'new_space');
  const old = spaces.find((space) => space.space_name === 'old_space');
  if (!young || !old) return;
  const isLarge = young.space_size >= YOUNG;
  if (isLarge !== isYoungHeld) {
    setFlag(`--semi-space-growth-factor=${isLarge ? 1 : 2}`);
    isYoungHeld = isLarge;
  }
  const share = Number(process.env['OFS'] ?? 2);
  const wasCollected = old.space_used_size < usedBefore;
  usedBefore = old.space_used_size;
  if (!wasCollected) return;
  const isScattered = old.space_size - old.space_used_size > old.space_size * share;
  if (process.env['LOGH']) process.stderr.write(`${old.space_size>>20}/${old.space_used_size>>20} ${isScattered} ${young.space_size>>20}\n`);
  if (isScattered !== isCompacting) {
    setFlag(isScattered ? '--optimize-for-size' : '--no-optimize-for-size');
    isCompacting = isScattered;
  }
}

function setFlag(flag: string): void {
  if (Number.parseInt(process.versions.node, 10) <= TRIED) setFlagsFromString(flag);
}
