import type { Instant } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import type { Change } from './site.ts';

/** @returns when a page last said something new: its release's moment, or that of the last change to it. */
export function modifiedAt({ issued }: Pick<Release, 'issued'>, changes: readonly Change[]): Instant {
  let last = issued;
  for (const { direction, other } of changes) {
    if (direction === 'by-later' && other && other.issued.epoch > last.epoch) last = other.issued;
  }
  return last;
}
