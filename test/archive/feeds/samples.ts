import { feedContent } from '../../../src/archive/feeds/content.ts';
import type { FeedCard } from '../../../src/archive/feeds/entry.ts';
import type { FeedList, FeedSources } from '../../../src/archive/feeds/feeds.ts';
import { findChanges } from '../../../src/archive/feeds/moments.ts';
import { descriptionOf } from '../../../src/formats/view/parts.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { contextFor, releaseOf } from '../../support/releases.ts';
import { source } from '../../support/source.ts';

export type FeedRelease = Release & FeedCard;

/** @returns releases as feeds take them. */
export function feedReleases(releases: readonly Release[]): readonly FeedRelease[] {
  return releases.map((release) => ({ ...release, description: descriptionOf(release) }));
}

/** @returns the release of a plainly fictional source. @throws when it has errors */
export function made(
  slug: string,
  newsroom: Newsroom,
  values: Parameters<typeof source>[0] = {},
  now = Date.UTC(2024, 5, 1),
): FeedRelease {
  const release = releaseOf(source({ slug, ...values }), `${slug}.md`, newsroom, now);
  if (!release) throw new Error(`${slug} has errors`);
  return { ...release, description: descriptionOf(release) };
}

/** @returns what feeds of these releases are made of. */
export function sourcesOf(releases: readonly FeedRelease[], newsroom: Newsroom): FeedSources<FeedRelease> {
  const { templates } = contextFor(newsroom);
  const changesOf = findChanges(releases);
  const context = { newsroom, templates };
  return { ...context, changesOf, contentOf: (release) => feedContent(release, changesOf(release), context) };
}

/** @returns the list of a whole language. */
export function listOf(language: Language): FeedList {
  return { path: language, title: `Library <${language}> & news`, description: 'All "fictional" news', language };
}
