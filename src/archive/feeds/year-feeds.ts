import { listFolder } from '../../formats/html/places.ts';
import type { Card } from '../card.ts';
import { groupBy } from '../group-by.ts';
import { type LanguageLists, monthKey, type ReleaseList, yearKey } from '../lists.ts';
import { feedList } from './all-feeds.ts';
import { entryMaker, type FeedContext, updatedAt } from './entry.ts';
import type { ArchiveFile } from './feed.ts';
import { listFeed } from './feeds.ts';

/** The feeds of a year and its months in one language, which are made together. */
type YearFeeds = {
  readonly name: string;
  readonly cards: readonly Card[];
  /** What other releases decide in them. */
  readonly facts: string;
  readonly files: () => Iterable<ArchiveFile>;
};

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
): readonly YearFeeds[] {
  const ofYears = groupBy(cards, ({ language, date }) => [listFolder(language, 'year', yearKey(date))]);
  return languages.flatMap(({ lists }) =>
    lists.year.map((year) => {
      const months = lists.month.filter(({ key }) => key.startsWith(`${year.key}-`));
      const ofYear = ofYears.get(year.folder) ?? [];
      return {
        name: `feeds ${year.folder}`,
        cards: ofYear,
        facts: JSON.stringify(ofYear.flatMap((card) => factsOf(card, context))),
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
    yield listFeed(feedList(month, context), ofMonths.get(month.folder) ?? [], entryOf, context);
  }
}

/** What others decide of a release in a feed; nothing of most releases. */
function factsOf(card: Card, { changesOf, translationsOf }: FeedContext): readonly unknown[] {
  const changes = changesOf(card);
  const translations = translationsOf(card);
  if (changes.length === 0 && translations.length === 0) return [];
  const links = translations.map(({ language, slug }) => `${language}/${slug}`);
  return [[card.language, card.slug, updatedAt(card, changes), links]];
}
