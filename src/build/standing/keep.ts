import type { Card } from '../../archive/card.ts';
import { newsUntil, recentReleases } from '../../archive/sitemaps/news.ts';
import type { BuiltAnew } from '../build-result.ts';
import { isSettledStamp, stampIfThere } from '../cache/stamp.ts';
import type { Ground } from './ground.ts';
import { type LeftBuild, writeStanding } from './kept.ts';
import { foundOf } from './unsettled.ts';

/**
 * Keeps what a build made and told, for as long as nothing changes.
 *
 * @param cards of the releases that are shown
 * @param left all that stands in the output, and the versions that agencies were given
 */
export function keepStandingBuild(
  ground: Ground,
  result: Omit<BuiltAnew, 'reused'> & { readonly releases: readonly Card[] },
  now: number,
  { files, editions }: Pick<LeftBuild, 'files' | 'editions'>,
): void {
  const { formats, diagnostics, keptBack, failed, counts, site, sources, releases } = result;
  const kept = sources.map((source) => source.kept);
  const pictures = kept.flatMap(({ sketch }) => sketch.assets);
  writeStanding(ground, {
    now,
    newsUntil: newsUntil(recentReleases(releases, now)),
    marks: ground.marks,
    pictures: pictures.map(({ from, stamp }) => ({ path: from, stamp })),
    buildCache: { path: ground.buildCache, stamp: stampIfThere(ground.buildCache) },
    sources: kept.map(({ stamp, taken, hash }) => (isSettledStamp(stamp, taken) ? { stamp } : { stamp, hash })),
    names: kept.map(({ name }) => name),
    unsettled: kept.flatMap(({ sketch }, index) => {
      const { settled } = sketch;
      return settled === null || settled > now ? [{ index, settled, found: foundOf(sketch) }] : [];
    }),
    ...{ files, editions },
    told: {
      ...{ formats, diagnostics, keptBack, failed, counts, site },
      confidential: sources.filter(({ confidential }) => confidential).map(({ path }) => path),
    },
  });
}
