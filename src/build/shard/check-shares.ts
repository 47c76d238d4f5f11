import { compareText } from '../../model/diagnostic.ts';
import { ReleaseError } from '../../model/error.ts';
import type { ShareHeader, ShareManifest } from './manifest.ts';

/**
 * Checks that shares are all of one build: each is there once, of one moment, asked for in one way, made by one program of
 * the same settings and the same releases.
 *
 * @returns the header of the first share, which stands for all
 * @throws ReleaseError of kind `usage` that names what is missing or does not fit
 */
export function checkShares(shares: readonly ShareManifest[]): ShareHeader {
  const [first, ...others] = [...shares].sort((a, b) => a.header.share.index - b.header.share.index);
  if (!first) throw new ReleaseError('usage', 'There are no shares to merge.', 'Name their folders.');
  for (const other of others) refuseStranger(first, other);
  refuseDoubles(shares);
  const there = new Set(shares.map(({ header }) => header.share.index));
  const { count } = first.header.share;
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (missing.length > 0) {
    const which =
      missing.length === 1 ? `Share ${missing[0]} of ${count} is` : `Shares ${listed(missing)} of ${count} are`;
    throw new ReleaseError('usage', `${which} missing.`, `Build it: iom-release build --shard ${missing[0]}/${count}`);
  }
  return first.header;
}

function refuseDoubles(shares: readonly ShareManifest[]): void {
  const folders = new Map<number, string>();
  for (const { folder, header } of [...shares].sort((a, b) => compareText(a.folder, b.folder))) {
    const { index, count } = header.share;
    const other = folders.get(index);
    if (other !== undefined) {
      const message = `Share ${index} of ${count} is there twice: ${other} and ${folder}.`;
      throw new ReleaseError('usage', message, 'Name one of them.');
    }
    folders.set(index, folder);
  }
}

/** What two shares must have in common, and what to do where they have not. */
function refuseStranger({ folder, header: a }: ShareManifest, { folder: other, header: b }: ShareManifest): void {
  const refuse = (what: string, hint: string): never => {
    throw new ReleaseError('usage', `${folder} and ${other} ${what}.`, hint);
  };
  if (a.share.count !== b.share.count) {
    refuse(`are shares of ${a.share.count} and of ${b.share.count}`, 'Name the shares of one build.');
  }
  if (a.now !== b.now) {
    const moments = `${new Date(a.now).toISOString()} and of ${new Date(b.now).toISOString()}`;
    refuse(`are of two moments, of ${moments}`, 'Give all shares the same --now, or the same SOURCE_DATE_EPOCH.');
  }
  if (a.program !== b.program) {
    refuse('were built by two programs', 'Use one version of iom-release and of Node for all.');
  }
  if (JSON.stringify(a.asked) !== JSON.stringify(b.asked)) {
    refuse('were asked for differently', 'Give all shares the same formats and flags.');
  }
  if (a.keys.releases !== b.keys.releases) refuse('were built of other sources', 'Build all shares of one checkout.');
  if (a.keys.settings !== b.keys.settings || a.keys.common !== b.keys.common) {
    refuse('were built of other settings', 'Build all shares of one checkout.');
  }
  if (a.keys.editions !== b.keys.editions) {
    refuse('knew of other versions issued before', 'Give all shares the same releases.json: --record FILE');
  }
}

function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 20).join(', ');
  return numbers.length > 20 ? `${shown} and ${numbers.length - 20} more` : shown;
}
