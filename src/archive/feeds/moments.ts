import type { Addressed } from '../../formats/view/urls.ts';
import type { Instant, ReleaseDate } from '../../model/date.ts';
import type { Relation, Release } from '../../model/release.ts';
import { startOfDay } from '../../model/zone.ts';

/** What the moment of a release's publication follows from. */
export type Dated = {
  readonly date: ReleaseDate;
  readonly embargo?: Instant;
  readonly office: { readonly timeZone?: string };
};

/** A later release that corrects, updates or withdraws another one. */
export type Change<Later extends Dated & Addressed = Dated & Addressed> = {
  readonly relation: Relation;
  readonly by: Later;
};

/** Finds what later releases did to one, the latest change last. */
export type ChangeFinder<Later extends Dated & Addressed> = (release: Addressed) => readonly Change<Later>[];

/** @returns the moment from which a release could be read: its date at its office, or the end of its embargo. */
export function publishedAt({ date, embargo, office }: Dated): Instant {
  const dated = date.instant ?? startOfDay(date, office.timeZone ?? 'UTC');
  return embargo && embargo.epoch > dated.epoch ? embargo : dated;
}

/** @returns the moment of the last change that readers must know of: its publication, or the latest of its changes. */
export function updatedAt(release: Dated, changes: readonly Change[]): Instant {
  const moments = [publishedAt(release), ...changes.map(({ by }) => publishedAt(by))];
  return moments.reduce((latest, moment) => (moment.epoch > latest.epoch ? moment : latest));
}

/**
 * Turns relations round: what a release says of earlier ones becomes known of those.
 *
 * @param releases the releases that may be shown; a change by another one is not told
 */
export function findChanges<Later extends Dated & Addressed & Pick<Release, 'relations'>>(
  releases: Iterable<Later>,
): ChangeFinder<Later> {
  const changes = new Map<string, Change<Later>[]>();
  for (const by of releases) {
    for (const relation of by.relations) {
      const key = `${by.language}/${relation.release}`;
      const known = changes.get(key);
      if (known) known.push({ relation, by });
      else changes.set(key, [{ relation, by }]);
    }
  }
  for (const list of changes.values()) list.sort((a, b) => publishedAt(a.by).epoch - publishedAt(b.by).epoch);
  return ({ language, slug }) => changes.get(`${language}/${slug}`) ?? [];
}
