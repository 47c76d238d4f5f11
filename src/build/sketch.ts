import { statSync } from 'node:fs';
import { type Card, cardOf, sizedCard } from '../archive/card.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Release } from '../model/release.ts';
import { startOfDay } from '../model/zone.ts';
import type { Asset } from './assets.ts';
import { detached, shareEmptyLists } from './cache/plain-data.ts';
import { type FileStamp, stampOf } from './cache/stamp.ts';
import { factsKey } from './facts.ts';
import { pictureSizes } from './picture-sizes.ts';
import type { Surveyed } from './survey.ts';

/** What a build keeps of a source from its check to its end, and for the next build: plain data without its text. */
export type Sketch = {
  /** As diagnostics give it. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly confidential: boolean;
  /** Of a source that a release could be made of. */
  readonly card?: Card;
  /** A hash of what its release says beside its text: office, contacts, boilerplate, dates. */
  readonly facts: string;
  readonly assets: readonly (Asset & { readonly stamp: FileStamp })[];
  /** From when on it no longer depends on the moment, in milliseconds since 1970; null when it is checked each time. */
  readonly settled: number | null;
};

/** Of nearly all of an archive. */
const PUBLIC: Card['publication'] = { state: 'public' };

const TWO_DAYS = 2 * 86_400_000;

/**
 * @param facts what its release says for itself, as JSON
 * @returns what is kept of a source after its check
 */
export function sketchOf(surveyed: Surveyed, facts: string): Sketch {
  const { file, diagnostics, confidential, release, assets, unsettled } = surveyed;
  const sketch = detached({
    path: file.path,
    diagnostics,
    confidential,
    ...(release ? { card: sizedCard(cardOf(release), pictureSizes(assets)) } : {}),
    facts: release ? factsKey(release, facts) : '',
    assets: assets.map((asset) => ({ ...asset, stamp: stampOf(statSync(asset.from)) })),
    // A picture that is missing may come without a word in the source.
    settled: release && !unsettled ? settledAt(release) : null,
  });
  return makeLean(sketch);
}

/** Takes from a sketch that nothing else holds yet what it has twice, or as nearly all others have it. */
function makeLean(sketch: Sketch): Sketch {
  const { card, path } = sketch;
  shareEmptyLists(sketch);
  if (!card) return sketch;
  shareEmptyLists(card);
  Object.assign(card, { file: path, ...(card.publication.state === 'public' ? { publication: PUBLIC } : {}) });
  return sketch;
}

/** The day has begun in every zone, and the embargo is over: what was decided by them stays as it is. */
function settledAt({ date, office, embargo }: Release): number {
  const start = date.instant?.epoch ?? startOfDay(date, office.timeZone ?? 'UTC').epoch;
  return Math.max(start + TWO_DAYS, embargo?.epoch ?? 0);
}
