import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { ReleaseError } from '../../model/error.ts';
import { present } from '../../model/present.ts';
import { KeptRendition } from '../cache/kept-rendition.ts';
import type { CopySettings } from '../copy-settings.ts';
import type { StagedFile } from '../output/index.ts';
import { packageFolder } from '../package.ts';
import { type OpenTask, type Rendering, startTask } from '../rendition.ts';
import { make } from './make.ts';
import type { Answer, Made, Order, ThreadSetup } from './task.ts';

/** How a build is shared among threads, and what they must know of it beside its {@link Rendering}. */
export type RenderingSetup = {
  /** How many threads render, this one included. */
  readonly jobs: number;
  readonly own: string | undefined;
  readonly copy: CopySettings;
  /** The output folder, absolute. */
  readonly out: string;
};

/** So many releases are given out at once: few enough that all end together, and enough that nobody waits. */
const PORTION = 20;
/** Megabytes of a thread for what is new: what is made of a release lives for a moment, and twice as many save no time. */
const YOUNG = 24;
/** Files that one thread may stage: a number of its own for each. */
const FILES = 100_000_000;

/** @returns whether releases may be rendered side by side: versions are counted in order, and there is one browser. */
export function canBeShared({ formats, print }: Pick<Rendering, 'formats' | 'print'>): boolean {
  return print === undefined && formats.every(({ numbered, renderLater }) => !numbered && !renderLater);
}

/**
 * Renders releases in several threads, this one among them. Their files are planned in the order of the tasks,
 * whoever was first.
 *
 * @param told `count` of each release that is made, `take` of each in the order of the tasks
 */
export async function renderTogether(
  tasks: readonly OpenTask[],
  rendering: Rendering,
  setup: RenderingSetup,
  told: { readonly take: (task: OpenTask, made: KeptRendition) => void; readonly count: () => void },
): Promise<void> {
  const all = new Array<Waiting | undefined>(tasks.length);
  const share = sharing();
  let next = 0;
  const portion = () => {
    const from = next;
    next = Math.min(next + PORTION, tasks.length);
    return tasks.slice(from, next).map((task, index) => {
      return { index: from + index, task: startTask(task, rendering.site) };
    });
  };
  const keep = (made: readonly Made[]) => {
    for (const { index, rendition, files, words } of made) {
      const task = present(tasks[index], 'The task of a release');
      const templates = share(rendition.templates);
      all[index] = { files, rendition: KeptRendition.of({ ...rendition, templates }, task.linked.card) };
      if (words !== undefined) rendering.words.adopt(task.source.kept, words);
      told.count();
    }
  };
  const threads = Array.from({ length: setup.jobs - 1 }, (_, index) =>
    startThread(threadSetup(index, rendering, setup)),
  );
  try {
    const here = async () => {
      for (let own = portion(); own.length > 0; own = portion()) {
        for (const { index, task } of own) {
          const stage = rendering.output.stage.bind(rendering.output);
          keep([await make(index, task, () => task.source.readRelease(), rendering, stage)]);
        }
        // The others' answers are waiting.
        await setImmediate();
      }
    };
    await Promise.all([here(), ...threads.map((thread) => thread.renderAll(portion, keep))]);
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
  adoptAll(tasks, all, rendering, told.take);
}

/** What was made of a release, until its turn comes. */
type Waiting = { readonly rendition: KeptRendition; readonly files: readonly StagedFile[] };

/** @returns what gives one list for all that say the same: most releases use the same templates */
function sharing(): (list: readonly string[]) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return (list) => {
    const name = list.join('\n');
    const known = lists.get(name) ?? list;
    lists.set(name, known);
    return known;
  };
}

function threadSetup(index: number, rendering: Rendering, { own, copy, out }: RenderingSetup): ThreadSetup {
  const { formats, room, survey, site } = rendering;
  return {
    ...{ own, copy, out, folder: room.folder, written: room.written, site: site?.site },
    ...{ cwd: survey.cwd, now: survey.now, fastPath: survey.fastPath ?? true },
    formats: formats.map(({ id }) => id),
    first: (index + 1) * FILES,
  };
}

/** A thread at work. */
type Thread = {
  /** Renders portions until there are none. */
  readonly renderAll: (portion: () => Order, keep: (made: readonly Made[]) => void) => Promise<void>;
  readonly close: () => Promise<unknown>;
};

function startThread(workerData: ThreadSetup): Thread {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
  const worker = new Worker(join(packageFolder(), 'dist', 'render-worker.cjs'), { workerData, resourceLimits });
  return {
    renderAll: (portion, keep) =>
      new Promise((resolve, reject) => {
        let open = 0;
        const order = () => {
          const tasks = portion();
          if (tasks.length === 0) return;
          open += 1;
          worker.postMessage(tasks.map(({ index, task }) => ({ index, task: plain(task) })));
        };
        worker.on('error', reject);
        worker.on('message', (answer: Answer) => {
          open -= 1;
          if ('failure' in answer) {
            const { kind, message, hint } = answer.failure;
            reject(new ReleaseError(kind, message, hint));
            return;
          }
          keep(answer.made);
          order();
          if (open === 0) resolve();
        });
        // One is being rendered, and the next one waits for it.
        order();
        order();
        if (open === 0) resolve();
      }),
    close: () => worker.terminate(),
  };
}

/** Only plain data passes from one thread to another. */
function plain({
  linked,
  source: { absolute, kept },
  surroundings,
  key,
}: Order[number]['task']): Order[number]['task'] {
  const { name, hash, sketch } = kept;
  const { facts, assets } = sketch;
  return { linked, surroundings, key, source: { absolute, kept: { name, hash, sketch: { facts, assets } } } };
}

function adoptAll(
  tasks: readonly OpenTask[],
  all: readonly (Waiting | undefined)[],
  { output, watched }: Rendering,
  take: (task: OpenTask, made: KeptRendition) => void,
): void {
  for (const [index, task] of tasks.entries()) {
    const made = all[index];
    if (!made) throw new Error(`${task.linked.card.file} was given to nobody`);
    const { templatesKey, templates } = made.rendition;
    if (watched.keyOf(templates) !== templatesKey) {
      throw new ReleaseError('machine', 'The templates were changed during the build.', 'Run the command again.');
    }
    for (const file of made.files) output.adopt(file);
    take(task, made.rendition);
  }
}
