import { type Day, dayNumber, type Instant, type ReleaseDate } from './date.ts';
import type { Publication, Status } from './release.ts';

/** What a release's publication is decided from; `startAtOffice` gives the first moment of its day where its office is. */
export type PublicationFacts = {
  readonly status: Status;
  readonly date: ReleaseDate;
  readonly startAtOffice: () => Instant;
  readonly embargo?: Instant;
};

const DAY = 86_400_000;
/** So many days after midnight of UTC a day has begun wherever on Earth. */
const DAYS_TO_BEGIN = 2;

/**
 * Decides whether a release may be shown at a moment. A draft stays a draft; an embargo holds until its moment, which
 * itself is public; a release dated in the future is scheduled until that moment or day begins at its office.
 * A withdrawn release is shown as its notice, but not before its embargo: that there was one is news too.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function decidePublication(facts: PublicationFacts, now: number): Publication {
  if (facts.status === 'draft') return { state: 'draft' };
  if (facts.embargo && now < facts.embargo.epoch) return { state: 'embargoed', until: facts.embargo };
  // An embargo that has passed is the explicit decision on when to publish.
  if (!facts.embargo && now < (dayNumber(facts.date) + DAYS_TO_BEGIN) * DAY) {
    const start = facts.date.instant ?? facts.startAtOffice();
    if (now < start.epoch) return { state: 'scheduled', until: start };
  }
  return facts.status === 'withdrawn' ? { state: 'withdrawn' } : { state: 'public' };
}

/** @returns true when the release may leave the house without being asked for. */
export function isPublic(publication: Publication): boolean {
  return publication.state === 'public' || publication.state === 'withdrawn';
}

/** @returns whole days from one day to another, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
