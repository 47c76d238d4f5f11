import type { Templates } from '../formats/templates/compile.ts';
import { isPublic } from '../model/publication.ts';
import type { Translation } from '../model/release.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Card } from './card.ts';
import { growingFeeds } from './feeds/all-feeds.ts';
import { type FeedContext, factsOfOthers } from './feeds/entry.ts';
import { yearFeeds } from './feeds/year-feeds.ts';
import type { SitePart } from './part.ts';
import type { IndexKeeper } from './search/kept-index.ts';
import { searchIndex } from './search/search-index.ts';
import type { SearchWords } from './search/text.ts';
import type { SitePlan } from './site.ts';
import { newsSitemap } from './sitemaps/news.ts';
import { addressOf, sitemaps } from './sitemaps/sitemaps.ts';

/** What a site has for programs is made of. */
export type PartsContext = {
  readonly plan: SitePlan;
  /** The cards of all releases that are rendered; nothing is told of those that are not public. */
  readonly cards: readonly Card[];
  readonly newsroom: Newsroom;
  readonly templates: Templates;
  /** Decides what is news: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** The folders of all pages but those of releases. */
  readonly folders: readonly string[];
  readonly translationsOf: (card: Card) => readonly Translation[];
  /** The whole text of a release as HTML for feeds; asked for the newest of each language. */
  readonly contentOf: (card: Card) => string;
  /** The words of a release for search; asked for every one that no index of before has. */
  readonly wordsOf: (card: Card) => SearchWords;
  /** Decides these words. */
  readonly markOf: (card: Card) => string;
  /** Search indexes of before. */
  readonly indexes: IndexKeeper;
};

/** Plans what a site has for programs, one after the other: feeds, sitemaps, the index of its search in each language. */
export function* programParts(context: PartsContext): Generator<SitePart> {
  const { plan, newsroom, templates, contentOf, wordsOf, markOf, indexes } = context;
  if (plan.languages.length === 0) return;
  const cards = context.cards.filter(({ publication }) => isPublic(publication));
  const translationsOf = publicTranslations(cards, context);
  const shared: FeedContext = { newsroom, templates, changesOf: plan.changesOf, translationsOf };
  yield* growingFeeds(plan.languages, cards, shared, contentOf);
  yield* yearFeeds(plan.languages, cards, shared);
  yield sitemapPart(cards, shared, context);
  for (const lists of plan.languages) {
    yield {
      name: `search ${lists.language}`,
      from: { cards: lists.all.entries.filter((card) => card !== undefined), shows: 'texts', facts: '' },
      family: `search ${lists.language}`,
      files: () => searchIndex(lists, { newsroom, templates, wordsOf, markOf, indexes }),
    };
  }
}

function sitemapPart(cards: readonly Card[], shared: FeedContext, { newsroom, now, folders }: PartsContext): SitePart {
  const news = newsSitemap(cards, newsroom, now);
  const further = news ? [addressOf(news.path, newsroom)] : [];
  const facts = JSON.stringify([folders, news ?? null, factsOfOthers(cards, shared)]);
  return {
    name: 'sitemaps',
    from: { cards, shows: 'cards', facts },
    family: 'sitemaps',
    *files() {
      yield* sitemaps(cards, { ...shared, folders }, further);
      if (news) yield news;
    },
  };
}

/** A preview links to translations that are not public; feeds and sitemaps never do. */
function publicTranslations(cards: readonly Card[], context: PartsContext): FeedContext['translationsOf'] {
  const shown = new Set(cards.map(({ language, slug }) => `${language}/${slug}`));
  return (card) => context.translationsOf(card).filter(({ language, slug }) => shown.has(`${language}/${slug}`));
}
