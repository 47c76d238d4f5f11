import type { Addressed } from '../../formats/view/urls.ts';
import { dayNumber } from '../../model/date.ts';
import { compareText } from '../../model/diagnostic.ts';
import { isPublic } from '../../model/publication.ts';
import type { Release } from '../../model/release.ts';
import type { Dated } from './moments.ts';

/** How many releases a feed holds. */
export const FEED_LENGTH = 20;

const DAY = 86_400_000;

/**
 * Chooses what stands in a feed: the newest releases that are public or withdrawn. What is shown only because it was
 * asked for (a draft, an embargoed release) never is: feeds are read by programs that do not see the mark.
 *
 * @param count how many at most
 */
export function newest<Listed extends Dated & Addressed & Pick<Release, 'publication'>>(
  releases: Iterable<Listed>,
  count = FEED_LENGTH,
): readonly Listed[] {
  const dated = [];
  for (const release of releases) {
    if (isPublic(release.publication)) dated.push({ release, moment: nominalMoment(release) });
  }
  dated.sort(
    (a, b) =>
      b.moment - a.moment ||
      compareText(a.release.slug, b.release.slug) ||
      compareText(a.release.language, b.release.language),
  );
  return dated.slice(0, count).map(({ release }) => release);
}

/** Days are compared as written: looking up the zone of every office would take longer than all the rest. */
function nominalMoment({ date, embargo }: Dated): number {
  const dated = date.instant?.epoch ?? dayNumber(date) * DAY;
  return embargo && embargo.epoch > dated ? embargo.epoch : dated;
}
