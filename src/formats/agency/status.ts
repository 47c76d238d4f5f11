import type { Instant } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import type { Change } from '../html/site.ts';
import type { Strings } from '../templates/strings.ts';
import { noticeOf } from '../view/notice.ts';
import { relationLines, withdrawalReason } from '../view/relations.ts';

/** IPTC's publication status (http://cv.iptc.org/newscodes/pubstatusg2/). */
export type PubStatus = 'usable' | 'withheld' | 'canceled';

/** What editors must know of an item before they use it. */
export type AgencyStatus = {
  /** `canceled`: neither the item nor what was published of it may be used; `withheld`: not to be published. */
  readonly pubStatus: PubStatus;
  /** Not to be published before this moment; it may lie in the past. */
  readonly embargo?: Instant;
  /** What the item does to an earlier one (http://cv.iptc.org/newscodes/signal/). */
  readonly signal?: 'correction' | 'update';
  /** For editors, one sentence each, in the language of the release. */
  readonly notes: readonly string[];
};

/**
 * @param changes what stands around the release on its site
 * @returns the status of a release in the words and codes of the agencies' standards
 */
export function agencyStatus(release: Release, strings: Strings, changes: readonly Change[] = []): AgencyStatus {
  const { publication, relations } = release;
  const held = 'until' in publication ? publication.until : undefined;
  const embargo = held ?? release.embargo;
  const kinds = new Set(relations.map(({ kind }) => kind));
  const signal = kinds.has('corrects') ? 'correction' : kinds.has('updates') ? 'update' : undefined;
  return {
    pubStatus: publication.state === 'withdrawn' ? 'canceled' : publication.state === 'draft' ? 'withheld' : 'usable',
    ...(embargo ? { embargo } : {}),
    ...(signal ? { signal } : {}),
    notes: editorsNotes(release, strings, changes),
  };
}

function editorsNotes(release: Release, strings: Strings, changes: readonly Change[]): readonly string[] {
  const relations = relationLines(release, strings, changes);
  if (release.publication.state === 'withdrawn') {
    const reason = withdrawalReason(release, changes);
    return [`${strings.wire.kill}: ${strings.wire.killNote}`, ...(reason === undefined ? [] : [reason]), ...relations];
  }
  const notice = noticeOf(release, strings);
  const estimated = release.dateEstimated ? [strings.dates.estimated] : [];
  return [...(notice ? [notice.text] : []), ...relations, ...estimated];
}
