import { compareText } from '../../model/diagnostic.ts';
import { isPublic } from '../../model/publication.ts';
import type { Card } from '../card.ts';
import { firstOf } from '../first.ts';

/** How many releases a feed holds. */
const FEED_LENGTH = 20;

/**
 * Chooses what stands in a feed: the newest releases that are public or withdrawn. What is shown only because it was
 * asked for (a draft, an embargoed release) never is: feeds are read by programs that do not see the mark.
 */
export function newest(cards: readonly Card[]): readonly Card[] {
  return firstOf(
    // Most come oldest first: from the other end, few take the place of another.
    cards.filter(({ publication }) => isPublic(publication)).reverse(),
    FEED_LENGTH,
    (a, b) => b.issued.epoch - a.issued.epoch || compareText(a.slug, b.slug) || compareText(a.language, b.language),
  );
}
