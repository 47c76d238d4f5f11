import type { Card } from '../archive/card.ts';
import type { KeptRendition } from './cache/source-cache.ts';
import type { CheckedSource } from './check-sources.ts';
import type { LinkedCard } from './plan.ts';
import { commonKey, type Rendering, rendition } from './rendition.ts';

/** Who is told how far a build is. */
export type RenderListeners = {
  /** Told after each release how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of each release that is rendered; not of those that are left as they are. */
  readonly onRender?: (release: Card) => void;
};

/** Renders what has changed, and takes the rest from the build before. @returns by file, in the order of the plan */
export async function renderAll(
  releases: readonly LinkedCard[],
  sources: readonly CheckedSource[],
  rendering: Rendering,
  { onProgress, onRender }: RenderListeners,
): Promise<ReadonlyMap<string, KeptRendition>> {
  const byFile = new Map(sources.map((source) => [source.path, source]));
  const key = commonKey(rendering);
  const renditions = new Map<string, KeptRendition>();
  for (const [index, linked] of releases.entries()) {
    const { card } = linked;
    const source = byFile.get(card.file);
    if (!source) continue;
    const made = await rendition(linked, source, key, rendering);
    renditions.set(card.file, made);
    if (made !== source.kept.rendition) onRender?.(card);
    onProgress?.(index + 1, releases.length);
  }
  return renditions;
}
