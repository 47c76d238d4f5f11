import { type Card, cardOf } from '../../../src/archive/card.ts';
import { linkChanges } from '../../../src/archive/changes.ts';
import { feedContent } from '../../../src/archive/feeds/content.ts';
import type { FeedContext } from '../../../src/archive/feeds/entry.ts';
import type { FeedList } from '../../../src/archive/feeds/feeds.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { contextFor, releaseOf } from '../../support/releases.ts';
import { source } from '../../support/source.ts';

/** @returns the release of a plainly fictional source. @throws when it has errors */
export function made(
  slug: string,
  newsroom: Newsroom,
  values: Parameters<typeof source>[0] = {},
  now = Date.UTC(2024, 5, 1),
): Release {
  const release = releaseOf(source({ slug, ...values }), `${slug}.md`, newsroom, now);
  if (!release) throw new Error(`${slug} has errors`);
  return release;
}

/** What feeds of some releases are made of. */
export type Sources = FeedContext & {
  readonly cards: readonly Card[];
  readonly contentOf: (card: Card) => string;
};

/** @returns what feeds of these releases are made of. */
export function sourcesOf(releases: readonly Release[], newsroom: Newsroom): Sources {
  const { templates } = contextFor(newsroom);
  const cards = releases.map((release) => cardOf(release));
  const byFile = new Map(releases.map((release) => [release.file, release]));
  const releaseFor = ({ file }: Card) => {
    const release = byFile.get(file);
    if (!release) throw new Error(`${file} is gone`);
    return release;
  };
  const changesOf = linkChanges(cards);
  return {
    ...{ newsroom, templates, cards, changesOf },
    translationsOf: (card) => releaseFor(card).translations,
    contentOf: (card) => feedContent(releaseFor(card), changesOf(card), { templates, newsroom }),
  };
}

/** @returns the list of a whole language. */
export function listOf(language: Language): FeedList {
  return { path: language, title: `Library <${language}> & news`, description: 'All "fictional" news', language };
}
