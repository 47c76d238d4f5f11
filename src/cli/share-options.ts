import { readShare, type Share, shareFolder, shareFromEnvironment } from '../build/shard/share.ts';
import { ReleaseError } from '../model/error.ts';
import type { Io } from './io.ts';
import { nowOption } from './options.ts';

/** What a build was told of shares: `I/N`, false for --no-shard, nothing where the surroundings may tell. */
export type ShareFlag = string | boolean | undefined;

/** Where a build writes when nobody says otherwise. */
export const DEFAULT_OUT = 'public';

/** @returns the share to build, where it goes and as of when; of a whole build the last two alone. */
export function shareOptions(
  flags: { readonly shard?: ShareFlag; readonly out?: string; readonly now?: string },
  paths: readonly string[],
  io: Io,
): { readonly share?: Share; readonly out: string; readonly now: number } {
  const share = shareOf(flags.shard, paths, io.env);
  if (!share) return { out: flags.out ?? DEFAULT_OUT, ...nowOption(flags.now, io) };
  return { share, out: flags.out ?? shareFolder(share), now: sharedMoment(flags.now, io) };
}

/** A scheduler's variables are asked only where nobody named what to build. */
function shareOf(flag: ShareFlag, paths: readonly string[], env: Io['env']): Share | undefined {
  if (typeof flag === 'string') return readShare(flag);
  return flag === false || paths.length > 0 ? undefined : shareFromEnvironment(env);
}

/** All shares are built as of one moment: no clock of a single machine can tell it. */
function sharedMoment(now: string | undefined, io: Io): number {
  const epoch = io.env['SOURCE_DATE_EPOCH'];
  if (now !== undefined) return nowOption(now, io).now;
  if (epoch !== undefined && /^\d{1,12}$/.test(epoch)) return Number(epoch) * 1000;
  const problem =
    epoch === undefined ? 'All shares need one moment.' : `SOURCE_DATE_EPOCH is no number of seconds: "${epoch}".`;
  const hint = 'Give each the same --now TIME, or set SOURCE_DATE_EPOCH=$(date +%s) once for all.';
  throw new ReleaseError('usage', problem, hint);
}
