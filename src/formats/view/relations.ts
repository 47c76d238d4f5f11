import type { Relation, Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Change } from '../html/site.ts';
import { fill } from '../templates/fill.ts';
import type { Strings } from '../templates/strings.ts';
import { writeDay } from './dates.ts';
import { pageUrl } from './urls.ts';

/** What a later release did to this one: `Corrected on 7 March 2024: …`, and where it stands. */
export type LaterChange = { readonly text: string; readonly title: string; readonly url: string };

const DONE = { corrects: 'corrected', updates: 'updated', withdraws: 'withdrawn' } as const;

/**
 * @param changes what stands around the release on its site; without them an earlier release is named by its slug
 * @returns what the release does to earlier ones: `CORRECTION to “Harbour Library Opens” (5 March 2024): …`
 */
export function relationLines(
  { relations, slug }: Pick<Release, 'relations' | 'slug'>,
  strings: Strings,
  changes: readonly Change[] = [],
): readonly string[] {
  // One that takes itself back says why in its notice.
  const told = relations.filter(({ kind, release }) => kind !== 'withdraws' || release !== slug);
  return told.map(({ kind, release, note }) => {
    const other = earlierRelease({ kind, release }, changes);
    const named = other
      ? fill(strings.wire.named, { title: other.title, date: writeDay(other.date, strings) })
      : release;
    const relation = fill(strings.wire[kind], { release: named });
    return note === undefined ? relation : fill(strings.wire.relationNote, { relation, note });
  });
}

/** @returns the release that another one means by a slug, where it may be named */
export function earlierRelease(
  { kind, release }: Pick<Relation, 'kind' | 'release'>,
  changes: readonly Change[],
): Change['other'] {
  return changes.find((one) => one.direction === 'to-earlier' && one.kind === kind && one.release === release)?.other;
}

/** @returns what later releases did to this one, the oldest first. */
export function laterChanges(
  { publication }: Pick<Release, 'publication'>,
  newsroom: Newsroom,
  strings: Strings,
  changes: readonly Change[] = [],
): readonly LaterChange[] {
  return changes.flatMap(({ kind, direction, note, other }) => {
    if (direction !== 'by-later' || !other) return [];
    const label = fill(strings.site[DONE[kind]], { date: writeDay(other.date, strings) });
    // Why it was withdrawn stands in its notice.
    const isTold = note === undefined || (kind === 'withdraws' && publication.state === 'withdrawn');
    return [{ text: isTold ? label : `${label} ${note}`, title: other.title, url: pageUrl(other, newsroom) }];
  });
}

/** @returns why a release was withdrawn, by its own words or those of the release that took it back */
export function withdrawalReason(
  { relations }: Pick<Release, 'relations'>,
  changes: readonly Change[] = [],
): string | undefined {
  const own = relations.find(({ kind }) => kind === 'withdraws')?.note;
  return own ?? changes.findLast(({ kind, direction }) => kind === 'withdraws' && direction === 'by-later')?.note;
}
