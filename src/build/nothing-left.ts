import { ReleaseError } from '../model/error.ts';
import { type EarlierOutput, RECORD } from './releases-record.ts';

/**
 * Sources that have all gone at once have been moved, or their disk is not there: the site is not taken down for that.
 *
 * @throws ReleaseError of kind `usage` where an earlier build left releases in the output
 */
export function refuseToEmpty({ paths }: Pick<EarlierOutput, 'paths'>, folder: string, out: string): void {
  if (paths.size === (paths.has(RECORD) ? 1 : 0)) return;
  throw new ReleaseError(
    'usage',
    `There is no release in ${folder} any more, and ${out} still holds those of before. Nothing was removed.`,
    `Put the releases back; to publish none, delete ${out} yourself.`,
  );
}
