import type { Card } from '../archive/card.ts';
import { KeptRendition } from './cache/kept-rendition.ts';
import type { CheckedSource } from './check-sources.ts';
import { canBeShared, type RenderingSetup, renderTogether } from './jobs/pool.ts';
import type { LinkedCard } from './plan.ts';
import { commonKey, type OpenTask, planRendition, type Rendering, renderOpen } from './rendition.ts';

/** Who is told how far a build is. */
export type RenderListeners = {
  /** Told after each release how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of each release that is rendered; not of those that are left as they are. */
  readonly onRender?: (release: Card) => void;
};

/** So many releases a thread has to render to be worth its start: with fewer, one is done before the other has begun. */
const MANY = 200;

/**
 * Renders what has changed, and takes the rest from the build before.
 *
 * @param setup how threads render as this one does; none where one is enough
 * @returns by file, in the order of the plan
 */
export async function renderAll(
  releases: readonly LinkedCard[],
  sources: readonly CheckedSource[],
  rendering: Rendering,
  { onProgress, onRender }: RenderListeners,
  setup?: RenderingSetup,
): Promise<ReadonlyMap<string, KeptRendition>> {
  const byFile = new Map(sources.map((source) => [source.path, source]));
  const key = commonKey(rendering);
  const renditions = new Map<string, KeptRendition | undefined>();
  const tasks: OpenTask[] = [];
  for (const linked of releases) {
    const source = byFile.get(linked.card.file);
    if (!source) continue;
    const planned = planRendition(linked, source, key, rendering);
    const isKept = planned instanceof KeptRendition;
    renditions.set(linked.card.file, isKept ? planned : undefined);
    if (!isKept) tasks.push(planned);
  }
  const take = ({ linked: { card } }: OpenTask, made: KeptRendition) => {
    renditions.set(card.file, made);
    onRender?.(card);
  };
  let done = renditions.size - tasks.length;
  const count = () => {
    done += 1;
    onProgress?.(done, renditions.size);
  };
  const jobs = Math.min(setup?.jobs ?? 1, Math.floor(tasks.length / MANY));
  if (setup && jobs > 1 && canBeShared(rendering)) {
    await renderTogether(tasks, rendering, { ...setup, jobs }, { take, count });
  } else {
    for (const task of tasks) {
      take(task, KeptRendition.of(await renderOpen(task, rendering), task.linked.card));
      count();
    }
  }
  return renditions as ReadonlyMap<string, KeptRendition>;
}
