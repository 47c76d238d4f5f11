import type { Instant } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import type { Strings } from '../templates/strings.ts';
import { relationLines } from '../text/sections.ts';
import { noticeOf } from '../view/notice.ts';

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

/** @returns the status of a release in the words and codes of the agencies' standards. */
export function agencyStatus(release: Release, strings: Strings): AgencyStatus {
  const { publication, relations } = release;
  const held = 'until' in publication ? publication.until : undefined;
  const embargo = held ?? release.embargo;
  const kinds = new Set(relations.map(({ kind }) => kind));
  const signal = kinds.has('corrects') ? 'correction' : kinds.has('updates') ? 'update' : undefined;
  return {
    pubStatus: publication.state === 'withdrawn' ? 'canceled' : publication.state === 'draft' ? 'withheld' : 'usable',
    ...(embargo ? { embargo } : {}),
    ...(signal ? { signal } : {}),
    notes: editorsNotes(release, strings),
  };
}

function editorsNotes(release: Release, strings: Strings): readonly string[] {
  const relations = relationLines(release, strings);
  if (release.publication.state === 'withdrawn')
    return [`${strings.wire.kill}: ${strings.wire.killNote}`, ...relations];
  const notice = noticeOf(release, strings);
  const estimated = release.dateEstimated ? [strings.dates.estimated] : [];
  return [...(notice ? [notice.text] : []), ...relations, ...estimated];
}
