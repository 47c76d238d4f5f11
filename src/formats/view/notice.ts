import type { Release } from '../../model/release.ts';
import type { Change } from '../html/site.ts';
import { fill } from '../templates/fill.ts';
import type { Strings } from '../templates/strings.ts';
import { writeInstant } from './dates.ts';
import { withdrawalReason } from './relations.ts';

/** The mark of a release that is not public, or no longer: every format shows it first. */
export type Notice = {
  readonly kind: 'embargoed' | 'scheduled' | 'draft' | 'withdrawn';
  readonly text: string;
  /** What editors should do, and why. */
  readonly note: string | null;
};

/**
 * @param changes what stands around the release on its site: a later release may say why it was withdrawn
 * @returns the mark that a release must carry, null for a public one
 */
export function noticeOf(release: Release, strings: Strings, changes: readonly Change[] = []): Notice | null {
  const { publication } = release;
  switch (publication.state) {
    case 'public':
      return null;
    case 'embargoed':
    case 'scheduled': {
      const moment = writeInstant(publication.until, strings);
      return { kind: publication.state, text: fill(strings.status[publication.state], { moment }), note: null };
    }
    case 'draft':
      return { kind: 'draft', text: strings.status.draft, note: null };
    case 'withdrawn': {
      const note = withdrawalReason(release, changes) ?? strings.status.withdrawnNote;
      return { kind: 'withdrawn', text: strings.status.withdrawn, note };
    }
  }
}
