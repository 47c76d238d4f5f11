import { listFolder } from '../../formats/html/places.ts';
import { present } from '../../model/present.ts';
import type { Card } from '../card.ts';
import { groupBy } from '../group-by.ts';
import { type LanguageLists, monthKey, type ReleaseList, yearKey } from '../lists.ts';
import type { SitePart } from '../part.ts';
import { feedList } from './all-feeds.ts';
import { entryMaker, type FeedContext, factsOfOthers } from './entry.ts';
import type { ArchiveFile } from './feed.ts';
import { listFeed } from './feeds.ts';

/**
 * Plans the feeds of years and months. A year ends: what comes later changes nothing in its feeds, so that they need not
 * be made again, unless it corrects, updates, withdraws or translates a release of that year.
 *
 * @param cards the public releases, and those that were withdrawn
 */
export function yearFeeds(
  languages: readonly LanguageLists[],
  cards: readonly Card[],
  context: FeedContext,
): readonly SitePart[] {
  const ofYears = groupBy(cards, ({ language, date }) => [listFolder(language, 'year', yearKey(date))]);
  return languages.flatMap(({ lists }) =>
    lists.year.map((year) => {
      const months = lists.month.filter(({ key }) => key.startsWith(`${year.key}-`));
      const ofYear = present(ofYears.get(year.folder));
      return {
        name: `feeds ${year.folder}`,
        from: { cards: ofYear, shows: 'cards', facts: factsOfOthers(ofYear, context) },
        family: `feeds ${year.folder}`,
        files: () => feedsOfYear(year, months, ofYear, context),
      };
    }),
  );
}

function* feedsOfYear(
  year: ReleaseList,
  months: readonly ReleaseList[],
  cards: readonly Card[],
  context: FeedContext,
): Generator<ArchiveFile> {
  const entryOf = entryMaker(context);
  const ofMonths = groupBy(cards, ({ language, date }) => [listFolder(language, 'month', monthKey(date))]);
  yield listFeed(feedList(year, context), cards, entryOf, context);
  for (const month of months) {
    yield listFeed(feedList(month, context), present(ofMonths.get(month.folder)), entryOf, context);
  }
}
